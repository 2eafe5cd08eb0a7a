// Which skills are directly above each of these, and which have the same address (uri)?
MATCH (s:Skill)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
RETURN s.id AS id, s.uri AS uri,
  COLLECT { MATCH (s)-[:FALLS_UNDER]->(b:Skill) RETURN b.id ORDER BY b.id } AS broaderIds
ORDER BY id
LIMIT $limit
