// What does planning need of these micro-credentials?
MATCH (m:MicroCredential)
WHERE m.id > $after
WITH m ORDER BY m.id LIMIT $limit
MATCH (m)-[:OWNED_BY]->(owner:Organisation)
OPTIONAL MATCH (m)-[:BELONGS_TO]->(framework:Framework)
OPTIONAL MATCH (m)-[:CLASSIFIED_UNDER]->(subject:SubjectField)
RETURN m.id AS id, m.title AS title, m.titles AS otherTitles,
  m.creditsHundredths AS credits, m.level AS level,
  m.jurisdiction AS jurisdiction, owner.id AS ownerId, framework.id AS frameworkId,
  subject.id AS subjectId, m.version AS version, m.recognition AS recognition,
  m.stackable AS stackable,
  coalesce(m.purpose, '') <> '' AS statesPurpose,
  coalesce(m.national, false) AS national, m.currencyMonths AS currencyMonths,
  coalesce(m.status, 'CURRENT') AS status, m.listedOn AS listedOn, m.reviewOn AS reviewOn,
  m.expiresOn AS expiresOn,
  COLLECT { MATCH (m)-[e:ENDORSED_BY]->(by) RETURN by.id ORDER BY e.position, by.id } AS endorsedBy,
  COLLECT { MATCH (m)-[l:LEADS_INTO]->(q) RETURN q.id ORDER BY l.position, q.id } AS onRampTo,
  COLLECT { MATCH (m)-[c:CARRIES]->(o:LearningOutcome)
    RETURN {outcomeId: o.id, required: c.required} ORDER BY c.position, o.id } AS outcomes
ORDER BY id
LIMIT $limit
