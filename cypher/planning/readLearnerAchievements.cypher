// What has this learner been awarded, and may it be read by anyone?
MATCH (l:Learner {id: $learnerId})
RETURN coalesce(l.demonstration, false) AS isDemonstration,
  COLLECT { MATCH (l)-[r:ACHIEVED]->(a:Achievement)-[:OF]->(o:LearningOutcome)
    OPTIONAL MATCH (a)-[:AWARDED_BY]->(awarder:Organisation)
    OPTIONAL MATCH (a)-[:THROUGH]->(via)
    RETURN {outcomeId: o.id, achievedOn: a.achievedOn, awardedById: awarder.id,
      kind: coalesce(a.kind, 'ASSESSED'), viaId: via.id, usedFor: coalesce(a.usedForIds, []),
      creditExpiresOn: a.creditExpiresOn, revoked: coalesce(a.status = 'REVOKED', false)}
    ORDER BY r.position, a.id } AS achievements
ORDER BY isDemonstration
LIMIT 1
