// Which frameworks fit the filter, by name, then id, from a place in the list on?
MATCH (n:Framework)
WHERE n.name >= $afterText AND (n.name > $afterText OR n.id > $afterId)
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($kinds IS NULL OR n.frameworkKind IN $kinds)
  AND ($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($sectors IS NULL OR n.sector IN $sectors)
  AND ($audience IS NULL OR $audience IN n.audiences)
RETURN n.id AS id, n.name AS text
ORDER BY n.name, n.id
LIMIT $limit
