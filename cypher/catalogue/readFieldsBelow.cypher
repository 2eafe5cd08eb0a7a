// Which subject fields are these, or lie below one of them?
MATCH (f:SubjectField)<-[:FALLS_UNDER*0..50]-(below:SubjectField)
WHERE f.id IN $ids
WITH DISTINCT below
RETURN below.id AS id
ORDER BY id
LIMIT $limit
