// By which names is each entry of the catalogue known?
MATCH (n:CatalogueEntry)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'CatalogueEntry'][0] AS label,
  coalesce(n.name, n.title) AS name, coalesce(n.altNames, n.altTitles, []) AS otherNames,
  n.titles AS titles, n.code AS code
ORDER BY id
LIMIT $limit
