// How many nodes of each kind are stored?
CALL () {
  MATCH (n:LearningOutcome) RETURN 'LEARNING_OUTCOME' AS kind, count(n) AS stored UNION ALL
  MATCH (n:Skill) RETURN 'SKILL' AS kind, count(n) AS stored UNION ALL
  MATCH (n:MicroCredential) RETURN 'MICRO_CREDENTIAL' AS kind, count(n) AS stored UNION ALL
  MATCH (n:Qualification) RETURN 'QUALIFICATION' AS kind, count(n) AS stored UNION ALL
  MATCH (n:Occupation) RETURN 'OCCUPATION' AS kind, count(n) AS stored UNION ALL
  MATCH (n:Organisation) RETURN 'ORGANISATION' AS kind, count(n) AS stored UNION ALL
  MATCH (n:Framework) RETURN 'FRAMEWORK' AS kind, count(n) AS stored UNION ALL
  MATCH (n:SubjectField) RETURN 'SUBJECT_FIELD' AS kind, count(n) AS stored UNION ALL
  MATCH (n:Offering) RETURN 'OFFERING' AS kind, count(n) AS stored
}
RETURN kind, stored
ORDER BY kind
LIMIT 9
