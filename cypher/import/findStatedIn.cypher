// Which entries does the document of this title state, from a place in the list on?
MATCH (entry:CatalogueEntry {statedIn: $title})
WHERE entry.id > $after
RETURN entry.id AS id
ORDER BY id
LIMIT $limit
