// How many learners hold part of what rests on this item, and not the item itself?
MATCH (item:CatalogueEntry {id: $id})
CALL (item) {
  MATCH (item)<-[:CARRIES]-(m:MicroCredential)-[:CARRIES]->(part:LearningOutcome)
  WHERE coalesce(m.status, 'CURRENT') <> 'DISCONTINUED'
  RETURN part
  UNION
  MATCH (item)<-[:LISTS]-()<-[:CONTAINS]-()-[:CONTAINS]->()-[:LISTS]->(part:LearningOutcome)
  RETURN part
  UNION
  MATCH (item)-[carries:CARRIES]->(part:LearningOutcome) WHERE carries.required RETURN part
}
WITH item, part WHERE part <> item
MATCH (part)<-[:OF]-(held:Achievement)<-[:ACHIEVED]-(learner:Learner)
WHERE coalesce(held.status, 'AWARDED') <> 'REVOKED'
WITH DISTINCT item, learner
WHERE CASE WHEN item:LearningOutcome
  THEN NOT EXISTS { (learner)-[:ACHIEVED]->(own:Achievement)-[:OF]->(item)
    WHERE coalesce(own.status, 'AWARDED') <> 'REVOKED' }
  ELSE EXISTS { (item)-[carries:CARRIES]->(part:LearningOutcome)
    WHERE carries.required
      AND NOT EXISTS { (learner)-[:ACHIEVED]->(own:Achievement)-[:OF]->(part)
        WHERE coalesce(own.status, 'AWARDED') <> 'REVOKED' } } END
RETURN count(learner) AS learners
