// What is stated of these subject fields, and what lies directly below them if that is asked for?
UNWIND $ids AS id
MATCH (f:SubjectField {id: id})
OPTIONAL MATCH (f)-[:FALLS_UNDER]->(broader:SubjectField)
RETURN 'SUBJECT_FIELD' AS kind, f.id AS id, f.name AS name, f.scheme AS scheme,
  broader.id AS broaderId, f.statedIn AS statedIn,
  CASE WHEN 'narrower' IN $edges THEN COLLECT {
    MATCH (f)<-[:FALLS_UNDER]-(n:SubjectField) RETURN n.id ORDER BY n.name, n.id
  } END AS narrower
ORDER BY id
LIMIT $limit
