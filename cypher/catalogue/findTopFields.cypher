// Which subject fields are at the top of this scheme?
MATCH (f:SubjectField {scheme: $scheme})
WHERE NOT (f)-[:FALLS_UNDER]->()
RETURN f.id AS id
ORDER BY f.name, f.id
LIMIT $limit
