// What does planning need of these equivalences?
MATCH (e:Equivalence)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
MATCH (e)-[:EQUATES]->(from)
MATCH (e)-[:WITH]->(to)
MATCH (e)-[:STATED_BY]->(by:Organisation)
RETURN e.id AS id, from.id AS fromId, to.id AS toId, e.equivalenceKind AS kind,
  by.id AS statedById, e.effectiveFrom AS effectiveFrom, e.effectiveTo AS effectiveTo
ORDER BY id
LIMIT $limit
