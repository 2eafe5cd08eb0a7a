// How many learning outcomes fit the filter in all?
MATCH (n:LearningOutcome)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($qualityAssured IS NULL OR n.qualityAssured = $qualityAssured)
  AND ($minLevel IS NULL OR n.level >= $minLevel)
  AND ($maxLevel IS NULL OR n.level <= $maxLevel)
  AND ($minCredits IS NULL OR n.creditsHundredths >= $minCredits)
  AND ($maxCredits IS NULL OR n.creditsHundredths <= $maxCredits)
  AND ($status IS NULL OR coalesce(n.status, 'CURRENT') IN $status)
  AND ($frameworkIds IS NULL
    OR EXISTS { (n)-[:BELONGS_TO]->(w:Framework) WHERE w.id IN $frameworkIds })
  AND ($setterIds IS NULL
    OR EXISTS { (n)-[:SET_BY]->(s:Organisation) WHERE s.id IN $setterIds })
  AND ($jurisdictions IS NULL OR coalesce(n.jurisdiction,
    head([(n)-[:BELONGS_TO]->(w:Framework) | w.jurisdiction]),
    head([(n)-[:SET_BY]->(s:Organisation) | s.jurisdiction]), 'NZ') IN $jurisdictions)
  AND ($fieldIds IS NULL
    OR EXISTS { (n)-[:CLASSIFIED_UNDER]->(f:SubjectField) WHERE f.id IN $fieldIds })
  AND ($skillIds IS NULL OR EXISTS { (n)-[:DEVELOPS]->(k:Skill) WHERE k.id IN $skillIds })
RETURN count(n) AS total
