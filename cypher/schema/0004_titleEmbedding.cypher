// What titles of outcomes and micro-credentials mean, as numbers: one vector a title, made by a sentence model.

CREATE CONSTRAINT title_embedding_titled_id IF NOT EXISTS
FOR (n:TitleEmbedding) REQUIRE n.titledId IS UNIQUE;
