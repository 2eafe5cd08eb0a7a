// Which vectors do the names of each skill have?
MATCH (e:SkillEmbedding)
WHERE e.skillId > $after
RETURN e.skillId AS id, e.model AS model, e.namesHash AS namesHash, e.packed AS packed
ORDER BY id
LIMIT $limit
