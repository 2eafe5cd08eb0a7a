// How many qualifications fit the filter in all?
MATCH (n:Qualification)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($types IS NULL OR n.type IN $types)
  AND ($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($minLevel IS NULL OR n.level >= $minLevel)
  AND ($maxLevel IS NULL OR n.level <= $maxLevel)
  AND ($minCredits IS NULL OR n.creditsHundredths >= $minCredits)
  AND ($maxCredits IS NULL OR n.creditsHundredths <= $maxCredits)
  AND ($ownerIds IS NULL
    OR EXISTS { (n)-[:OWNED_BY]->(o:Organisation) WHERE o.id IN $ownerIds })
  AND ($outcomeIds IS NULL
    OR EXISTS { (n)-[:CONCLUDES_WITH]->(t:LearningOutcome) WHERE t.id IN $outcomeIds }
    OR EXISTS { (n)-[:CONTAINS]->()-[:LISTS]->(t:LearningOutcome) WHERE t.id IN $outcomeIds })
RETURN count(n) AS total
