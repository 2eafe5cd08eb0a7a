// How many occupations fit the filter in all?
MATCH (n:Occupation)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($sectors IS NULL OR n.sector IN $sectors)
  AND ($frameworkIds IS NULL
    OR EXISTS { (n)-[:BELONGS_TO]->(w:Framework) WHERE w.id IN $frameworkIds })
  AND ($skillIds IS NULL OR EXISTS { (n)-[:NEEDS]->(k:Skill) WHERE k.id IN $skillIds })
RETURN count(n) AS total
