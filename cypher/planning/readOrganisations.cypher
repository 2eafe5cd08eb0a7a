// What does planning need of these organisations?
MATCH (o:Organisation)
WHERE o.id > $after
WITH o ORDER BY o.id LIMIT $limit
RETURN o.id AS id, o.name AS name, o.roles AS roles, o.category AS category,
  o.jurisdiction AS jurisdiction, o.accredited AS accredited,
  o.accreditedFrom AS accreditedFrom, o.accreditedTo AS accreditedTo,
  coalesce(o.accreditedForStated, false) AS isListed,
  COLLECT { MATCH (o)-[r:ACCREDITED_FOR]->(item) RETURN item.id ORDER BY r.position, item.id }
    AS accreditedFor
ORDER BY id
LIMIT $limit
