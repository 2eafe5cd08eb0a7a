// Which skills have an address, by which those that are one are known?
MATCH (s:Skill)
WHERE s.id > $after AND s.uri IS NOT NULL
RETURN s.id AS id, s.uri AS uri
ORDER BY id
LIMIT $limit
