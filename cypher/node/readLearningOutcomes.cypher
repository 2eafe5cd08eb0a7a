// What is stated of these learning outcomes, and what hangs on them by the edges asked for?
UNWIND $ids AS id
MATCH (o:LearningOutcome {id: id})
OPTIONAL MATCH (o)-[:CLASSIFIED_UNDER]->(f:SubjectField)
OPTIONAL MATCH (f)-[:FALLS_UNDER*0..50]->(top:SubjectField) WHERE NOT (top)-[:FALLS_UNDER]->()
OPTIONAL MATCH (o)-[:BELONGS_TO]->(w:Framework)
OPTIONAL MATCH (o)-[:SET_BY]->(s:Organisation)
OPTIONAL MATCH (o)-[:IS_PART_OF]->(whole:LearningOutcome)
RETURN 'LEARNING_OUTCOME' AS kind, o.id AS id, o.code AS code, o.title AS title, o.titles AS titles,
  o.description AS description, o.version AS version, o.creditsHundredths AS credits,
  o.level AS level, o.learningHoursHundredths AS statedHours,
  w.jurisdiction AS frameworkJurisdiction,
  coalesce(o.jurisdiction, w.jurisdiction, s.jurisdiction) AS statedJurisdiction, f.id AS fieldId,
  top.id AS topFieldId, w.id AS frameworkId, s.id AS setterId, whole.id AS partOfId,
  o.competency AS competency, coalesce(o.theory, []) AS theory,
  coalesce(o.practice, []) AS practice,
  coalesce(o.assessments, []) AS assessments, o.qualityAssured AS qualityAssured,
  coalesce(o.status, 'CURRENT') AS status, o.validFrom AS validFrom, o.validTo AS validTo,
  o.currencyMonths AS currencyMonths, o.statedIn AS statedIn,
  CASE WHEN 'skills' IN $edges THEN COLLECT { MATCH (o)-[d:DEVELOPS]->(t:Skill)
    RETURN [t.id, d.role, d.proficiency, d.taggedBy] ORDER BY d.position, t.id } END AS skills,
  CASE WHEN 'prerequisites' IN $edges THEN COLLECT { MATCH (o)-[r:REQUIRES]->(g:PrerequisiteGroup)
    RETURN COLLECT { MATCH (g)-[a:ACCEPTS]->(t) RETURN t.id ORDER BY a.position, t.id }
    ORDER BY r.position, g.id } END AS prerequisites,
  CASE WHEN 'parts' IN $edges THEN COLLECT { MATCH (o)<-[:IS_PART_OF]-(t:LearningOutcome)
    RETURN t.id ORDER BY t.title, t.id } END AS parts,
  CASE WHEN 'supersedes' IN $edges THEN COLLECT { MATCH (o)-[r:SUPERSEDES]->(t:LearningOutcome)
    RETURN t.id ORDER BY r.position, t.id } END AS supersedes,
  CASE WHEN 'supersededBy' IN $edges THEN COLLECT { MATCH (o)<-[:SUPERSEDES]-(t:LearningOutcome)
    RETURN t.id ORDER BY t.title, t.id } END AS supersededBy,
  CASE WHEN 'excludes' IN $edges THEN COLLECT { MATCH (o)-[:EXCLUDES]-(t:LearningOutcome)
    WITH DISTINCT t RETURN t.id ORDER BY t.title, t.id } END AS excludes,
  CASE WHEN 'offerings' IN $edges THEN COLLECT { MATCH (o)<-[:OFFERS]-(t:Offering)
    RETURN t.id ORDER BY t.id } END AS offerings,
  CASE WHEN 'microCredentials' IN $edges THEN COLLECT { MATCH (o)<-[:CARRIES]-(t:MicroCredential)
    RETURN t.id ORDER BY t.title, t.id } END AS microCredentials
ORDER BY id
LIMIT $limit
