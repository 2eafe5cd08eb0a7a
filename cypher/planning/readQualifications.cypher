// Which of the ids that something was used for are qualifications?
MATCH (q:Qualification)
WHERE q.id > $after
RETURN q.id AS id
ORDER BY id
LIMIT $limit
