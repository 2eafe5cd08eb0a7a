// Which learners are demonstrations?
MATCH (learner:Learner)
WHERE learner.id > $after AND learner.demonstration
RETURN learner.id AS id
ORDER BY id
LIMIT $limit
