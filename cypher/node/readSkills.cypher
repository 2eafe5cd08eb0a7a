// What is stated of these skills, and what hangs on them by the edges asked for?
UNWIND $ids AS id
MATCH (s:Skill {id: id})
OPTIONAL MATCH (s)-[:BELONGS_TO]->(framework:Framework)
RETURN 'SKILL' AS kind, s.id AS id, s.name AS name, coalesce(s.altNames, []) AS altNames,
  s.description AS description, s.skillKind AS skillKind, s.uri AS uri,
  framework.id AS frameworkId, s.statedIn AS statedIn,
  CASE WHEN 'broader' IN $edges THEN COLLECT {
    MATCH (s)-[b:FALLS_UNDER]->(t:Skill) RETURN t.id ORDER BY b.position, t.id
  } END AS broader,
  CASE WHEN 'narrower' IN $edges THEN COLLECT {
    MATCH (s)<-[:FALLS_UNDER]-(t:Skill) RETURN t.id ORDER BY t.name, t.id
  } END AS narrower,
  CASE WHEN 'related' IN $edges THEN COLLECT {
    MATCH (s)-[:RELATES_TO]-(t:Skill) WITH DISTINCT t RETURN t.id ORDER BY t.name, t.id
  } END AS related
ORDER BY id
LIMIT $limit
