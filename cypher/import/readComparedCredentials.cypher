// What tells whether two micro-credentials teach the same?
MATCH (m:MicroCredential)
WHERE m.id > $after
WITH m ORDER BY m.id LIMIT $limit
MATCH (m)-[:OWNED_BY]->(owner:Organisation)
RETURN m.id AS id, m.title AS title, m.titles AS otherTitles, m.level AS level,
  owner.id AS ownerId, coalesce(m.status, 'CURRENT') AS status,
  COLLECT { MATCH (m)-[c:CARRIES]->(o:LearningOutcome)
    RETURN {outcomeId: o.id, required: c.required} ORDER BY c.position, o.id } AS outcomes
ORDER BY id
LIMIT $limit
