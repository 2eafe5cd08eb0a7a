// What is stated of these micro-credentials, and what hangs on them by the edges asked for?
UNWIND $ids AS id
MATCH (m:MicroCredential {id: id})-[:OWNED_BY]->(owner:Organisation)
OPTIONAL MATCH (m)-[:BELONGS_TO]->(framework:Framework)
OPTIONAL MATCH (m)-[:CLASSIFIED_UNDER]->(subject:SubjectField)
RETURN 'MICRO_CREDENTIAL' AS kind, m.id AS id, m.title AS title, m.titles AS titles,
  m.purpose AS purpose, m.version AS version, m.creditsHundredths AS credits, m.level AS level,
  m.jurisdiction AS jurisdiction, owner.id AS ownerId, framework.id AS frameworkId,
  subject.id AS subjectId, m.recognition AS recognition, m.stackable AS stackable,
  coalesce(m.national, false) AS national, m.listedOn AS listedOn, m.reviewOn AS reviewOn,
  m.expiresOn AS expiresOn, m.currencyMonths AS currencyMonths,
  coalesce(m.status, 'CURRENT') AS status, m.uptake AS uptake, m.statedIn AS statedIn,
  CASE WHEN 'outcomes' IN $edges THEN COLLECT {
    MATCH (m)-[c:CARRIES]->(t:LearningOutcome) RETURN [t.id, c.required] ORDER BY c.position, t.id
  } END AS outcomes,
  CASE WHEN 'endorsedBy' IN $edges THEN COLLECT {
    MATCH (m)-[e:ENDORSED_BY]->(t:Organisation) RETURN t.id ORDER BY e.position, t.id
  } END AS endorsedBy,
  CASE WHEN 'onRampTo' IN $edges THEN COLLECT {
    MATCH (m)-[l:LEADS_INTO]->(t:Qualification) RETURN t.id ORDER BY l.position, t.id
  } END AS onRampTo,
  CASE WHEN 'offerings' IN $edges THEN COLLECT {
    MATCH (m)<-[:OFFERS]-(t:Offering) RETURN t.id ORDER BY t.id
  } END AS offerings,
  CASE WHEN 'skills' IN $edges THEN COLLECT {
    MATCH (m)-[:CARRIES]->(:LearningOutcome)-[:DEVELOPS]->(t:Skill)
    WITH DISTINCT t RETURN t.id ORDER BY t.name, t.id
  } END AS skills
ORDER BY id
LIMIT $limit
