// What does planning need of these qualifications?
MATCH (q:Qualification)
WHERE q.id > $after
WITH q ORDER BY q.id LIMIT $limit
MATCH (q)-[:OWNED_BY]->(owner:Organisation)
OPTIONAL MATCH (q)-[:BELONGS_TO]->(framework:Framework)
OPTIONAL MATCH (q)-[:CLASSIFIED_UNDER]->(subject:SubjectField)
OPTIONAL MATCH (q)-[:CONCLUDES_WITH]->(capstone:LearningOutcome)
RETURN q.id AS id, q.title AS title, q.type AS type, q.level AS level,
  q.creditsHundredths AS credits, q.jurisdiction AS jurisdiction, owner.id AS ownerId,
  framework.id AS frameworkId, subject.id AS subjectId, capstone.id AS capstoneId,
  COLLECT { MATCH (q)-[r:ASKS_FOR]->(g:EntryGroup)
    RETURN COLLECT { MATCH (g)-[a:ACCEPTS]->(t) RETURN t.id ORDER BY a.position, t.id }
    ORDER BY r.position, g.id } AS entry,
  COLLECT { MATCH (q)-[c:CONTAINS]->(g:QualificationGroup)
    RETURN {id: g.groupId, name: g.name, all: coalesce(g.all, false),
      minCredits: g.minCreditsHundredths, minCount: g.minCount,
      maxCredits: g.maxCreditsHundredths,
      outcomes: COLLECT {
        MATCH (g)-[l:LISTS]->(t:LearningOutcome) RETURN t.id ORDER BY l.position, t.id
      }}
    ORDER BY c.position, g.id } AS groups,
  COLLECT { MATCH (q)-[l:LEADS_TO]->(t) RETURN t.id ORDER BY l.position, t.id } AS leadsTo
ORDER BY id
LIMIT $limit
