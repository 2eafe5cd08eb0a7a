// Which of these ids stand for achievements, and whose are they?
UNWIND $ids AS id
MATCH (achievement:Achievement {id: id})
OPTIONAL MATCH (learner:Learner)-[:ACHIEVED]->(achievement)
RETURN achievement.id AS id, min(learner.id) AS learnerId
ORDER BY id
