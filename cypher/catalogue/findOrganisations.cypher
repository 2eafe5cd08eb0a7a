// Which organisations fit the filter, by name, then id, from a place in the list on?
MATCH (n:Organisation)
WHERE n.name >= $afterText AND (n.name > $afterText OR n.id > $afterId)
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($roles IS NULL OR any(role IN n.roles WHERE role IN $roles))
  AND ($categories IS NULL OR n.category IN $categories)
  AND ($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($accredited IS NULL OR n.accredited = $accredited)
RETURN n.id AS id, n.name AS text
ORDER BY n.name, n.id
LIMIT $limit
