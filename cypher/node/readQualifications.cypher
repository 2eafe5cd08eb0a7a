// What is stated of these qualifications, and what hangs on them by the edges asked for?
UNWIND $ids AS id
MATCH (q:Qualification {id: id})-[:OWNED_BY]->(owner:Organisation)
OPTIONAL MATCH (q)-[:BELONGS_TO]->(framework:Framework)
OPTIONAL MATCH (q)-[:CLASSIFIED_UNDER]->(subject:SubjectField)
OPTIONAL MATCH (q)-[:CONCLUDES_WITH]->(capstone:LearningOutcome)
RETURN 'QUALIFICATION' AS kind, q.id AS id, q.title AS title, q.type AS type, q.level AS level,
  q.creditsHundredths AS credits, q.jurisdiction AS jurisdiction, owner.id AS ownerId,
  framework.id AS frameworkId, subject.id AS subjectId, capstone.id AS capstoneId,
  q.statedIn AS statedIn,
  CASE WHEN 'entry' IN $edges THEN COLLECT {
    MATCH (q)-[r:ASKS_FOR]->(g:EntryGroup)
    RETURN COLLECT {
      MATCH (g)-[a:ACCEPTS]->(t)
      RETURN [CASE WHEN t:MicroCredential THEN 'MICRO_CREDENTIAL'
        WHEN t:Qualification THEN 'QUALIFICATION' ELSE 'LEARNING_OUTCOME' END, t.id]
      ORDER BY a.position, t.id
    } ORDER BY r.position, g.id
  } END AS entry,
  CASE WHEN 'groups' IN $edges THEN COLLECT {
    MATCH (q)-[c:CONTAINS]->(g:QualificationGroup)
    RETURN [g.groupId, g.name, coalesce(g.all, false), g.minCreditsHundredths, g.minCount,
      g.maxCreditsHundredths,
      COLLECT { MATCH (g)-[l:LISTS]->(t:LearningOutcome) RETURN t.id ORDER BY l.position, t.id }]
    ORDER BY c.position, g.id
  } END AS groups,
  CASE WHEN 'leadsTo' IN $edges THEN COLLECT {
    MATCH (q)-[l:LEADS_TO]->(t)
    RETURN [CASE WHEN t:Occupation THEN 'OCCUPATION' ELSE 'QUALIFICATION' END, t.id]
    ORDER BY l.position, t.id
  } END AS leadsTo
ORDER BY id
LIMIT $limit
