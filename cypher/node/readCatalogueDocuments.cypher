// Which documents state these parts of the catalogue?
UNWIND $titles AS title
MATCH (d:CatalogueDocument {title: title})
RETURN d.title AS title, d.licence AS licence, d.source AS source,
  coalesce(d.illustrative, false) AS illustrative, d.version AS version
ORDER BY title
LIMIT $limit
