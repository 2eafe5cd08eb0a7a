// How many micro-credentials fit the filter in all?
MATCH (n:MicroCredential)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($jurisdictions IS NULL OR n.jurisdiction IN $jurisdictions)
  AND ($recognition IS NULL OR n.recognition IN $recognition)
  AND ($stackable IS NULL OR n.stackable = $stackable)
  AND ($national IS NULL OR coalesce(n.national, false) = $national)
  AND ($minLevel IS NULL OR n.level >= $minLevel)
  AND ($maxLevel IS NULL OR n.level <= $maxLevel)
  AND ($minCredits IS NULL OR n.creditsHundredths >= $minCredits)
  AND ($maxCredits IS NULL OR n.creditsHundredths <= $maxCredits)
  AND ($status IS NULL OR coalesce(n.status, 'CURRENT') IN $status)
  AND ($reviewBefore IS NULL OR n.reviewOn < $reviewBefore)
  AND ($currentOn IS NULL OR (coalesce(n.status, 'CURRENT') <> 'DISCONTINUED'
    AND coalesce(n.listedOn, $currentOn) <= $currentOn
    AND coalesce(n.expiresOn, $currentOn) >= $currentOn))
  AND (($ownerIds IS NULL AND $ownerCategories IS NULL) OR EXISTS {
    (n)-[:OWNED_BY]->(o:Organisation) WHERE ($ownerIds IS NULL OR o.id IN $ownerIds)
      AND ($ownerCategories IS NULL OR o.category IN $ownerCategories) })
  AND ($frameworkIds IS NULL
    OR EXISTS { (n)-[:BELONGS_TO]->(w:Framework) WHERE w.id IN $frameworkIds })
  AND ($subjectIds IS NULL
    OR EXISTS { (n)-[:CLASSIFIED_UNDER]->(c:SubjectField) WHERE c.id IN $subjectIds })
  AND ($onRampToId IS NULL OR EXISTS { (n)-[:LEADS_INTO]->(:Qualification {id: $onRampToId}) })
  AND ($outcomeIds IS NULL OR EXISTS { (n)-[:CARRIES]->(t) WHERE t.id IN $outcomeIds })
  AND ($fieldIds IS NULL OR EXISTS {
    (n)-[:CARRIES]->()-[:CLASSIFIED_UNDER]->(f:SubjectField) WHERE f.id IN $fieldIds })
  AND ($skillIds IS NULL
    OR EXISTS { (n)-[:CARRIES]->()-[:DEVELOPS]->(k:Skill) WHERE k.id IN $skillIds })
RETURN count(n) AS total
