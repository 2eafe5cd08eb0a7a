// What does planning need of these frameworks?
MATCH (f:Framework)
WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $limit
RETURN f.id AS id, f.name AS name, f.frameworkKind AS kind, f.jurisdiction AS jurisdiction,
  f.sector AS sector, coalesce(f.audiences, []) AS audiences
ORDER BY id
LIMIT $limit
