// Link entries to those that they name.
UNWIND $rows AS row
MATCH (source:CatalogueEntry {id: row.from})
MATCH (target:CatalogueEntry {id: row.to})
CREATE (source)-[l:$(row.type)]->(target)
SET l = row.properties
RETURN count(l) AS written
