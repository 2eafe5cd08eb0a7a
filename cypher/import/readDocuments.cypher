// Which documents is the catalogue made of, and under what terms?
MATCH (d:CatalogueDocument)
RETURN d.title AS title, d.licence AS licence, d.source AS source,
  d.illustrative AS illustrative, d.version AS version, d.schema AS schema
ORDER BY title
LIMIT $limit
