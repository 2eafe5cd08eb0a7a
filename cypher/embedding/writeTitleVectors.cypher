// Keep what a model made of the titles of these outcomes and micro-credentials.
UNWIND $rows AS row
MATCH (n:CatalogueEntry {id: row.titledId})
MERGE (e:TitleEmbedding {titledId: row.titledId})
SET e.model = row.model, e.titleHash = row.titleHash, e.packed = row.packed
MERGE (e)-[:EMBEDS]->(n)
RETURN count(e) AS written
