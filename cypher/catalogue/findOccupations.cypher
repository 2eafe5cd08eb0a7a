// Which occupations fit the filter, by title, then id, from a place in the list on?
MATCH (n:Occupation)
WHERE n.title >= $afterText AND (n.title > $afterText OR n.id > $afterId)
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($sectors IS NULL OR n.sector IN $sectors)
  AND ($frameworkIds IS NULL
    OR EXISTS { (n)-[:BELONGS_TO]->(w:Framework) WHERE w.id IN $frameworkIds })
  AND ($skillIds IS NULL OR EXISTS { (n)-[:NEEDS]->(k:Skill) WHERE k.id IN $skillIds })
RETURN n.id AS id, n.title AS text
ORDER BY n.title, n.id
LIMIT $limit
