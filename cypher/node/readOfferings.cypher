// What is stated of these offerings: what is offered, by whom, how and when?
UNWIND $ids AS id
MATCH (o:Offering {id: id})-[:PROVIDED_BY]->(provider:Organisation)
MATCH (o)-[:OFFERS]->(item)
RETURN 'OFFERING' AS kind, o.id AS id,
  [CASE WHEN item:MicroCredential THEN 'MICRO_CREDENTIAL' ELSE 'LEARNING_OUTCOME' END, item.id]
    AS item,
  provider.id AS providerId, o.feeHundredths AS fee,
  CASE WHEN o.feeHundredths IS NOT NULL THEN coalesce(o.currency, 'NZD') END AS currency,
  o.mode AS mode, o.region AS region, o.language AS language, coalesce(o.starts, []) AS starts,
  o.weeksHundredths AS weeks, o.audience AS audience, o.statedIn AS statedIn
ORDER BY id
LIMIT $limit
