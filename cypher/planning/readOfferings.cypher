// What does planning need of these offerings?
MATCH (f:Offering)
WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $limit
MATCH (f)-[:OFFERS]->(item)
MATCH (f)-[:PROVIDED_BY]->(provider:Organisation)
RETURN f.id AS id, item.id AS itemId, provider.id AS providerId, f.feeHundredths AS fee,
  coalesce(f.currency, 'NZD') AS currency, f.mode AS mode, f.region AS region,
  f.language AS language, coalesce(f.starts, []) AS starts, f.weeksHundredths AS weeks,
  f.audience AS audience
ORDER BY id
LIMIT $limit
