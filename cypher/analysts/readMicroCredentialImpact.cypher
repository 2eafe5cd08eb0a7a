// What leads in through this micro-credential, and what does nothing else on the shelf carry?
MATCH (m:MicroCredential {id: $id})
RETURN COLLECT {
    CALL (m) {
      MATCH (m)-[:LEADS_INTO]->(q:Qualification) RETURN q
      UNION
      MATCH (m)<-[:ACCEPTS]-(:EntryGroup)<-[:ASKS_FOR]-(q:Qualification) RETURN q
    }
    RETURN q.id ORDER BY q.id } AS qualificationIds,
  COLLECT { MATCH (m)-[:CARRIES]->(o:LearningOutcome)
      WHERE NOT EXISTS { (o)<-[:OFFERS]-(:Offering) }
        AND NOT EXISTS { (o)<-[:CARRIES]-(other:MicroCredential)
          WHERE other <> m AND coalesce(other.status, 'CURRENT') <> 'DISCONTINUED' }
    RETURN DISTINCT o.id ORDER BY o.id } AS outcomeIds
ORDER BY m.id
LIMIT 1
