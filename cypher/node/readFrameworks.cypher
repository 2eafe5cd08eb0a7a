// What is stated of these frameworks?
UNWIND $ids AS id
MATCH (f:Framework {id: id})
RETURN 'FRAMEWORK' AS kind, f.id AS id, f.name AS name, f.frameworkKind AS frameworkKind,
  f.jurisdiction AS jurisdiction, f.sector AS sector, coalesce(f.audiences, []) AS audiences,
  f.statedIn AS statedIn
ORDER BY id
LIMIT $limit
