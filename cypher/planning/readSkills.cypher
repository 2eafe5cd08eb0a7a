// What does planning need of these skills?
MATCH (s:Skill)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
OPTIONAL MATCH (s)-[:BELONGS_TO]->(framework:Framework)
RETURN s.id AS id, s.name AS name, s.skillKind AS kind, s.uri AS uri,
  coalesce(s.altNames, []) AS altNames,
  framework.id AS frameworkId,
  COLLECT { MATCH (s)-[b:FALLS_UNDER]->(t:Skill) RETURN t.id ORDER BY b.position, t.id }
    AS broader,
  COLLECT { MATCH (s)-[r:RELATES_TO]->(t:Skill) RETURN t.id ORDER BY r.position, t.id }
    AS related
ORDER BY id
LIMIT $limit
