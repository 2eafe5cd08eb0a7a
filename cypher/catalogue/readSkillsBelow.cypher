// Which skills are these, or lie below one of them; and which others have the same address (uri)?
MATCH (s:Skill)<-[:FALLS_UNDER*0..50]-(below:Skill)
WHERE s.id IN $ids
WITH DISTINCT below
OPTIONAL MATCH (twin:Skill {uri: below.uri})
WHERE twin <> below
WITH below, twin ORDER BY twin.id
RETURN below.id AS id, collect(twin.id) AS twinIds
ORDER BY id
LIMIT $limit
