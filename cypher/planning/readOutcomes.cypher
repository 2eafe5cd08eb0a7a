// What does planning need of these learning outcomes?
MATCH (o:LearningOutcome)
WHERE o.id > $after
WITH o ORDER BY o.id LIMIT $limit
OPTIONAL MATCH (o)-[:CLASSIFIED_UNDER]->(field:SubjectField)
OPTIONAL MATCH (o)-[:BELONGS_TO]->(framework:Framework)
OPTIONAL MATCH (o)-[:SET_BY]->(setter:Organisation)
OPTIONAL MATCH (o)-[:IS_PART_OF]->(whole:LearningOutcome)
RETURN o.id AS id, o.title AS title, o.titles AS otherTitles,
  o.creditsHundredths AS credits, o.level AS level,
  framework.id AS frameworkId, setter.id AS setterId, o.competency AS competency,
  o.currencyMonths AS currencyMonths,
  size(coalesce(o.assessments, [])) > 0 AS statesAssessment,
  COLLECT { MATCH (o)-[d:DEVELOPS]->(s:Skill)
    RETURN {skillId: s.id, role: d.role, taggedById: d.taggedBy}
    ORDER BY d.position, s.id } AS skills,
  o.learningHoursHundredths AS statedHours, framework.jurisdiction AS frameworkJurisdiction,
  coalesce(o.jurisdiction, framework.jurisdiction, setter.jurisdiction) AS statedJurisdiction,
  field.id AS fieldId, o.qualityAssured AS qualityAssured, whole.id AS partOfId,
  coalesce(o.status, 'CURRENT') AS status, o.validFrom AS validFrom, o.validTo AS validTo,
  COLLECT { MATCH (o)-[:SUPERSEDES]->(x) RETURN x.id ORDER BY x.id } AS supersedes,
  COLLECT { MATCH (o)-[:EXCLUDES]->(x) RETURN x.id ORDER BY x.id } AS excludes,
  COLLECT { MATCH (o)-[r:REQUIRES]->(g:PrerequisiteGroup)
    RETURN COLLECT { MATCH (g)-[a:ACCEPTS]->(x) RETURN x.id ORDER BY a.position, x.id }
    ORDER BY r.position, g.id } AS prerequisites
ORDER BY id
LIMIT $limit
