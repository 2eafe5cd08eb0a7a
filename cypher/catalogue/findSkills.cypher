// Which skills fit the filter, by name, then id, from a place in the list on?
MATCH (n:Skill)
WHERE n.name >= $afterText AND (n.name > $afterText OR n.id > $afterId)
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($kinds IS NULL OR n.skillKind IN $kinds)
  AND ($frameworkIds IS NULL
    OR EXISTS { (n)-[:BELONGS_TO]->(w:Framework) WHERE w.id IN $frameworkIds })
RETURN n.id AS id, n.name AS text
ORDER BY n.name, n.id
LIMIT $limit
