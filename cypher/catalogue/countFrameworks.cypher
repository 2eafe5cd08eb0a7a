// How many frameworks fit the filter in all?
MATCH (n:Framework)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($kinds IS NULL OR n.frameworkKind IN $kinds)
  AND ($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($sectors IS NULL OR n.sector IN $sectors)
  AND ($audience IS NULL OR $audience IN n.audiences)
RETURN count(n) AS total
