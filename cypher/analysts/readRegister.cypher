// What does the register say of these micro-credentials, or of all?
MATCH (m:MicroCredential)
WHERE $ids IS NULL OR m.id IN $ids
OPTIONAL MATCH (m)-[:OWNED_BY]->(owner:Organisation)
OPTIONAL MATCH (m)-[:CLASSIFIED_UNDER]->(subject:SubjectField)
RETURN m.id AS id, owner.category AS category, m.creditsHundredths AS credits, m.level AS level,
  subject.id AS subjectId, coalesce(m.status, 'CURRENT') AS status, m.listedOn AS listedOn,
  m.expiresOn AS expiresOn, m.uptake AS uptake
ORDER BY id
LIMIT $limit
