// By which words is each skill known, and from what were its vectors made?
MATCH (s:Skill)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
OPTIONAL MATCH (e:SkillEmbedding {skillId: s.id})
RETURN s.id AS id, s.name AS name, coalesce(s.altNames, []) AS altNames,
  s.description AS description,
  e.model AS model, e.namesHash AS namesHash
ORDER BY id
LIMIT $limit
