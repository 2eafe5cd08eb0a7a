// Which qualifications fit the filter, by title, then id, from a place in the list on?
MATCH (n:Qualification)
WHERE n.title >= $afterText AND (n.title > $afterText OR n.id > $afterId)
  AND ($ids IS NULL OR n.id IN $ids)
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
RETURN n.id AS id, n.title AS text
ORDER BY n.title, n.id
LIMIT $limit
