// Keep what these learners have achieved, where, and through what.
UNWIND $rows AS row
MATCH (learner:Learner {id: row.ownerId})
MERGE (achievement:Achievement {id: row.id})
MERGE (learner)-[holds:ACHIEVED]->(achievement)
SET holds.position = row.position, achievement += row.properties
WITH achievement, row
UNWIND row.links AS named
MATCH (target:CatalogueEntry {id: named.to})
CREATE (achievement)-[l:$(named.type)]->(target)
SET l = named.properties
RETURN count(l) AS written
