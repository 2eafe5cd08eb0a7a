// How many organisations fit the filter in all?
MATCH (n:Organisation)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($roles IS NULL OR any(role IN n.roles WHERE role IN $roles))
  AND ($categories IS NULL OR n.category IN $categories)
  AND ($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($accredited IS NULL OR n.accredited = $accredited)
RETURN count(n) AS total
