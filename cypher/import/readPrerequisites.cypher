// What must be held before each outcome? All of its groups, any one outcome of a group.
MATCH (outcome:LearningOutcome)
WHERE outcome.id > $after AND EXISTS { (outcome)-[:REQUIRES]->() }
WITH outcome ORDER BY outcome.id LIMIT $limit
RETURN outcome.id AS id,
  COLLECT {
    MATCH (outcome)-[:REQUIRES]->(group:PrerequisiteGroup)
    RETURN COLLECT { MATCH (group)-[:ACCEPTS]->(accepted) RETURN accepted.id }
  } AS groups
ORDER BY id
LIMIT $limit
