// What else do the shelves show of these learning outcomes?
MATCH (o:LearningOutcome)
WHERE o.id > $after
WITH o ORDER BY o.id LIMIT $limit
OPTIONAL MATCH (o)-[:BELONGS_TO]->(framework:Framework)
RETURN o.id AS id, framework.id AS frameworkId,
  COLLECT { MATCH (o)-[:DEVELOPS]->(s:Skill) RETURN DISTINCT s.id ORDER BY s.id } AS skillIds
ORDER BY id
LIMIT $limit
