// What skills mean, as numbers: one vector a skill, made by a sentence model from all its names.

CREATE CONSTRAINT skill_embedding_skill_id IF NOT EXISTS
FOR (n:SkillEmbedding) REQUIRE n.skillId IS UNIQUE;
CREATE VECTOR INDEX skill_embedding IF NOT EXISTS FOR (n:SkillEmbedding) ON n.vector
OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};

CALL db.awaitIndexes(300);
