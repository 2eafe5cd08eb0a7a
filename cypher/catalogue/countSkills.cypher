// How many skills fit the filter in all?
MATCH (n:Skill)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($kinds IS NULL OR n.skillKind IN $kinds)
  AND ($frameworkIds IS NULL
    OR EXISTS { (n)-[:BELONGS_TO]->(w:Framework) WHERE w.id IN $frameworkIds })
RETURN count(n) AS total
