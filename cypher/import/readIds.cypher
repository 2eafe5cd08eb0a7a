// Which entries does the catalogue hold, and of which kinds are they?
MATCH (entry:CatalogueEntry)
WHERE entry.id > $after
RETURN entry.id AS id, labels(entry) AS labels
ORDER BY id
LIMIT $limit
