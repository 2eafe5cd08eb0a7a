// Which skills does this outcome give, and who says so?
MATCH (o:LearningOutcome {id: $id})-[d:DEVELOPS]->(s:Skill)
RETURN s.id AS skillId, s.uri AS uri, d.taggedBy AS taggedById
ORDER BY d.position, skillId
LIMIT $limit
