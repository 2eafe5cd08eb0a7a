// Keep the groups of these entries.
UNWIND $rows AS row
MATCH (owner:CatalogueEntry {id: row.ownerId})
CREATE (owner)-[:$(row.type) {position: row.position}]->(part:$(row.label) {id: row.id})
SET part += row.properties
WITH part, row
UNWIND row.links AS named
MATCH (target:CatalogueEntry {id: named.to})
CREATE (part)-[l:$(named.type)]->(target)
SET l = named.properties
RETURN count(l) AS written
