// What names this learning outcome and would lose it?
MATCH (o:LearningOutcome {id: $id})
RETURN COLLECT { MATCH (q:Qualification)
      WHERE EXISTS { (q)-[:CONTAINS]->(:QualificationGroup)-[:LISTS]->(o) }
        OR EXISTS { (q)-[:CONCLUDES_WITH]->(o) }
        OR EXISTS { (q)-[:ASKS_FOR]->(:EntryGroup)-[:ACCEPTS]->(o) }
    RETURN q.id ORDER BY q.id } AS qualificationIds,
  COLLECT { MATCH (o)<-[:CARRIES]-(m:MicroCredential)
      WHERE coalesce(m.status, 'CURRENT') <> 'DISCONTINUED'
    RETURN DISTINCT m.id ORDER BY m.id } AS microCredentialIds,
  COLLECT { MATCH (x:LearningOutcome)
      WHERE EXISTS { (x)-[:REQUIRES]->(:PrerequisiteGroup)-[:ACCEPTS]->(o) }
        OR EXISTS { (x)-[:IS_PART_OF]->(o) } OR EXISTS { (o)-[:IS_PART_OF]->(x) }
    RETURN x.id ORDER BY x.id } AS outcomeIds
ORDER BY o.id
LIMIT 1
