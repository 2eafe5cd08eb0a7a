// Make room for entries that are new, so that links may lead to them in any order.
UNWIND $ids AS id
CREATE (entry:CatalogueEntry:$($kind) {id: id})
RETURN count(entry) AS written
