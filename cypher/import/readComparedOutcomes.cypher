// Which skills does each outcome give?
MATCH (o:LearningOutcome)
WHERE o.id > $after AND EXISTS { (o)-[:DEVELOPS]->(:Skill) }
WITH o ORDER BY o.id LIMIT $limit
RETURN o.id AS id,
  COLLECT { MATCH (o)-[:DEVELOPS]->(s:Skill) RETURN DISTINCT s.id ORDER BY s.id } AS skillIds
ORDER BY id
LIMIT $limit
