// Keep where a document comes from and under what terms.
MERGE (d:CatalogueDocument {title: $title})
SET d.licence = $licence, d.source = $source, d.illustrative = $illustrative,
  d.version = $version, d.schema = $schema
RETURN d.title AS title
