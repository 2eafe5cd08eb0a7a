// What does the graph hold of these demonstration learners?
UNWIND $ids AS id
MATCH (learner:Learner {id: id})
RETURN learner.id AS id, learner.statedIn AS statedIn,
  [name IN $properties | learner[name]] AS properties
ORDER BY id
