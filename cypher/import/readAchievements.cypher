// What have these learners achieved, where, and through what?
UNWIND $ids AS id
MATCH (:Learner {id: id})-[holds:ACHIEVED]->(part:Achievement)
RETURN id AS ownerId, type(holds) AS type, holds.position AS position, part.id AS id,
  properties(part) AS properties,
  COLLECT {
    MATCH (part)-[l:OF|AWARDED_BY|THROUGH]->(target:CatalogueEntry)
    RETURN [type(l), target.id, properties(l)]
  } AS links
ORDER BY ownerId, type, position, id
