// What does planning need of these subject fields?
MATCH (f:SubjectField)
WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $limit
OPTIONAL MATCH (f)-[:FALLS_UNDER]->(broader:SubjectField)
RETURN f.id AS id, f.name AS name, f.scheme AS scheme, broader.id AS broaderId
ORDER BY id
LIMIT $limit
