// Take away the groups that these entries stated before.
UNWIND $ids AS id
MATCH (:CatalogueEntry {id: id})-[:REQUIRES|ASKS_FOR|CONTAINS]->(part)
DETACH DELETE part
RETURN count(*) AS removed
