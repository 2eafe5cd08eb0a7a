// What is stated of these organisations, and what hangs on them by the edges asked for?
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
RETURN 'ORGANISATION' AS kind, o.id AS id, o.name AS name, coalesce(o.roles, []) AS roles,
  o.category AS category, o.jurisdiction AS jurisdiction, o.accredited AS accredited,
  o.accreditedFrom AS accreditedFrom, o.accreditedTo AS accreditedTo, o.region AS region,
  o.url AS url, o.statedIn AS statedIn,
  coalesce(o.accreditedForStated, false) AS accreditedForStated,
  CASE WHEN 'accreditedFor' IN $edges THEN COLLECT {
    MATCH (o)-[a:ACCREDITED_FOR]->(t)
    RETURN [CASE WHEN t:MicroCredential THEN 'MICRO_CREDENTIAL' ELSE 'LEARNING_OUTCOME' END, t.id]
    ORDER BY a.position, t.id
  } END AS accreditedFor,
  CASE WHEN 'successorOf' IN $edges THEN COLLECT {
    MATCH (o)-[s:SUCCEEDS]->(t:Organisation) RETURN t.id ORDER BY s.position, t.id
  } END AS successorOf
ORDER BY id
LIMIT $limit
