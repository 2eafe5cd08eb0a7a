// Which groups belong to these entries, and what does each of them name?
UNWIND $ids AS id
MATCH (:CatalogueEntry {id: id})-[holds:REQUIRES|ASKS_FOR|CONTAINS]->(part)
RETURN id AS ownerId, type(holds) AS type, holds.position AS position, part.id AS id,
  properties(part) AS properties,
  COLLECT {
    MATCH (part)-[l:ACCEPTS|LISTS]->(target:CatalogueEntry)
    RETURN [type(l), target.id, properties(l)]
  } AS links
ORDER BY ownerId, type, position, id
