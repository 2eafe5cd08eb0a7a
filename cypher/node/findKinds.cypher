// Of which kind is each of these ids?
UNWIND $ids AS id
MATCH (e:CatalogueEntry {id: id})
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'CatalogueEntry'][0] AS label
ORDER BY id
LIMIT $limit
