// What does planning need of these micro-credentials?
MATCH (m:MicroCredential)
WHERE m.id > $after
WITH m ORDER BY m.id LIMIT $limit
RETURN m.id AS id, m.title AS title, m.level AS level, m.recognition AS recognition,
  coalesce(m.status, 'CURRENT') AS status, m.listedOn AS listedOn, m.expiresOn AS expiresOn,
  COLLECT { MATCH (m)-[c:CARRIES]->(o:LearningOutcome)
    RETURN {outcomeId: o.id, required: c.required} ORDER BY c.position, o.id } AS outcomes
ORDER BY id
LIMIT $limit
