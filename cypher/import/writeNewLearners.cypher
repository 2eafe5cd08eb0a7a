// Make room for demonstration learners that are new.
UNWIND $ids AS id
CREATE (learner:Learner {id: id, demonstration: true})
RETURN count(learner) AS written
