// Keep what a model made of the names of these skills.
UNWIND $rows AS row
MATCH (s:Skill {id: row.skillId})
MERGE (e:SkillEmbedding {skillId: row.skillId})
SET e.model = row.model, e.namesHash = row.namesHash, e.packed = row.packed
MERGE (e)-[:EMBEDS]->(s)
WITH e, row
CALL db.create.setNodeVectorProperty(e, 'vector', row.vector)
RETURN count(e) AS written
