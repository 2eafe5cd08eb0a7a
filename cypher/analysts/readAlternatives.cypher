// Which outcomes could stand in for these? Successors, stated equivalents, other ways to meet the
// same prerequisite, what gives all their skills.
UNWIND $ids AS id
MATCH (o:LearningOutcome {id: id})
MATCH (x:LearningOutcome)
WHERE x <> o AND NOT x.id IN $ids AND coalesce(x.status, 'CURRENT') <> 'EXPIRED'
WITH id, x, CASE
  WHEN EXISTS { (x)-[:SUPERSEDES]->(o) } THEN 0
  WHEN EXISTS { (o)<-[:EQUATES|WITH]-(:Equivalence)-[:EQUATES|WITH]->(x) } THEN 1
  WHEN EXISTS { (o)<-[:ACCEPTS]-(:PrerequisiteGroup)-[:ACCEPTS]->(x) } THEN 2
  WHEN EXISTS { (o)-[:DEVELOPS]->(:Skill) } AND NOT EXISTS { (o)-[:DEVELOPS]->(s:Skill)
    WHERE NOT EXISTS { (x)-[:DEVELOPS]->(:Skill)-[:FALLS_UNDER*0..50]->(s) }
      AND NOT EXISTS { (x)-[:DEVELOPS]->(t:Skill) WHERE t.uri = s.uri } } THEN 3
  END AS nearness
WHERE nearness IS NOT NULL
RETURN x.id AS alternativeId, min(nearness) AS nearness
ORDER BY nearness, alternativeId
LIMIT $limit
