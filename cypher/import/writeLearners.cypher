// Keep what is stated of these demonstration learners.
UNWIND $rows AS row
MATCH (learner:Learner {id: row.id})
SET learner += row.properties
RETURN count(learner) AS written
