// What does planning need of these occupations?
MATCH (o:Occupation)
WHERE o.id > $after
WITH o ORDER BY o.id LIMIT $limit
OPTIONAL MATCH (o)-[:BELONGS_TO]->(framework:Framework)
RETURN o.id AS id, o.title AS title, o.sector AS sector, framework.id AS frameworkId,
  o.demandHundredths AS demand,
  COLLECT { MATCH (o)-[n:NEEDS {importance: 'ESSENTIAL'}]->(s:Skill)
    RETURN s.id ORDER BY n.position, s.id } AS essentialSkills,
  COLLECT { MATCH (o)-[n:NEEDS {importance: 'OPTIONAL'}]->(s:Skill)
    RETURN s.id ORDER BY n.position, s.id } AS optionalSkills
ORDER BY id
LIMIT $limit
