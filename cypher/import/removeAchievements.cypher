// Take away the achievements that these learners no longer state.
UNWIND $rows AS row
MATCH (:Learner {id: row.learnerId})-[:ACHIEVED]->(achievement:Achievement)
WHERE NOT achievement.id IN row.keptIds
DETACH DELETE achievement
RETURN count(*) AS removed
