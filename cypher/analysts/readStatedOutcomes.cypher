// How much is stated of these learning outcomes, those that have expired left out?
MATCH (o:LearningOutcome)
WHERE o.id > $after AND coalesce(o.status, 'CURRENT') <> 'EXPIRED'
WITH o ORDER BY o.id LIMIT $limit
OPTIONAL MATCH (o)-[:BELONGS_TO]->(framework:Framework)
OPTIONAL MATCH (o)-[:SET_BY]->(setter:Organisation)
RETURN o.id AS id, setter.id AS organisationId,
  coalesce(o.jurisdiction, framework.jurisdiction, setter.jurisdiction) AS jurisdiction,
  EXISTS { (o)-[:DEVELOPS]->(:Skill) } AS hasSkills,
  EXISTS { (o)-[:CLASSIFIED_UNDER]->(:SubjectField) } AS hasField,
  (EXISTS { (o)<-[:OFFERS]-(:Offering) }
    OR EXISTS { (o)<-[:CARRIES]-(:MicroCredential)<-[:OFFERS]-(:Offering) }) AS isOffered,
  false AS isEndorsed
ORDER BY id
LIMIT $limit
