// Take away the links that these entries stated before.
UNWIND $ids AS id
MATCH (entry:CatalogueEntry {id: id})-[l]->()
WHERE type(l) IN $types
DELETE l
RETURN count(*) AS removed
