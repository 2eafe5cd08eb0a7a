// What are outcomes and micro-credentials called, and which vectors were made of that?
MATCH (n:CatalogueEntry)
WHERE n.id > $after AND (n:LearningOutcome OR n:MicroCredential)
WITH n ORDER BY n.id LIMIT $limit
OPTIONAL MATCH (e:TitleEmbedding {titledId: n.id})
RETURN n.id AS id, n.title AS title, n.titles AS titles,
  e.model AS model, e.titleHash AS titleHash, e.packed AS packed
ORDER BY id
LIMIT $limit
