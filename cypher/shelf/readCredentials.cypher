// What else do the shelves show of these micro-credentials?
MATCH (m:MicroCredential)
WHERE m.id > $after
WITH m ORDER BY m.id LIMIT $limit
OPTIONAL MATCH (m)-[:BELONGS_TO]->(framework:Framework)
RETURN m.id AS id, m.creditsHundredths AS credits, m.jurisdiction AS jurisdiction,
  m.stackable AS stackable, framework.id AS frameworkId,
  framework.jurisdiction AS frameworkJurisdiction
ORDER BY id
LIMIT $limit
