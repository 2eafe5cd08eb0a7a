// How much is stated of these micro-credentials, those that are discontinued left out?
MATCH (m:MicroCredential)
WHERE m.id > $after AND coalesce(m.status, 'CURRENT') <> 'DISCONTINUED'
WITH m ORDER BY m.id LIMIT $limit
OPTIONAL MATCH (m)-[:OWNED_BY]->(owner:Organisation)
RETURN m.id AS id, owner.id AS organisationId, m.jurisdiction AS jurisdiction,
  EXISTS { (m)-[:CARRIES]->(:LearningOutcome)-[:DEVELOPS]->(:Skill) } AS hasSkills,
  EXISTS { (m)-[:CLASSIFIED_UNDER]->(:SubjectField) } AS hasField,
  EXISTS { (m)<-[:OFFERS]-(:Offering) } AS isOffered,
  EXISTS { (m)-[:ENDORSED_BY]->(:Organisation) } AS isEndorsed
ORDER BY id
LIMIT $limit
