// Take away where and through what these learners' achievements were said to be achieved.
UNWIND $ids AS id
MATCH (:Learner {id: id})-[:ACHIEVED]->(:Achievement)-[l:OF|AWARDED_BY|THROUGH]->()
DELETE l
RETURN count(*) AS removed
