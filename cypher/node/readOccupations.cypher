// What is stated of these occupations, and which skills they need if that is asked for?
UNWIND $ids AS id
MATCH (o:Occupation {id: id})
OPTIONAL MATCH (o)-[:BELONGS_TO]->(framework:Framework)
RETURN 'OCCUPATION' AS kind, o.id AS id, o.title AS title, coalesce(o.altTitles, []) AS altTitles,
  o.description AS description, o.code AS code, o.sector AS sector, o.demandHundredths AS demand,
  framework.id AS frameworkId, o.statedIn AS statedIn,
  CASE WHEN 'skills' IN $edges THEN COLLECT {
    MATCH (o)-[n:NEEDS]->(s:Skill)
    RETURN [s.id, n.importance, n.proficiency] ORDER BY n.position, s.id
  } END AS skills
ORDER BY id
LIMIT $limit
