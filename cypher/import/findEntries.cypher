// Which of these ids stand for entries of the catalogue, of which kind, and with how many credits?
UNWIND $ids AS id
MATCH (entry:CatalogueEntry {id: id})
RETURN entry.id AS id, labels(entry) AS labels, entry.creditsHundredths AS credits
ORDER BY id
