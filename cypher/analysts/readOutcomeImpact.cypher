// What names this learning outcome and would lose it?
MATCH (o:LearningOutcome {id: $id})
RETURN COLLECT {
    MATCH (o)<-[:CONCLUDES_WITH|LISTS|CONTAINS|ACCEPTS|ASKS_FOR*1..2]-(q:Qualification)
    RETURN DISTINCT q.id ORDER BY q.id } AS qualificationIds,
  COLLECT { MATCH (o)<-[:CARRIES]-(m:MicroCredential)
      WHERE coalesce(m.status, 'CURRENT') <> 'DISCONTINUED'
    RETURN DISTINCT m.id ORDER BY m.id } AS microCredentialIds,
  COLLECT {
    CALL (o) {
      MATCH (o)<-[:ACCEPTS]-(:PrerequisiteGroup)<-[:REQUIRES]-(x:LearningOutcome) RETURN x
      UNION
      MATCH (o)-[:IS_PART_OF]-(x:LearningOutcome) RETURN x
    }
    RETURN x.id ORDER BY x.id } AS outcomeIds
ORDER BY o.id
LIMIT 1
