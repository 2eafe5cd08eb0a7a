// Which of these ids stand for learners, and are their records demonstrations?
UNWIND $ids AS id
MATCH (learner:Learner {id: id})
RETURN learner.id AS id, coalesce(learner.demonstration, false) AS isDemonstration
ORDER BY id
