// What does each entry lie below, belong to or replace? One type of link at a time.
MATCH (entry:CatalogueEntry)
WHERE entry.id > $after
  AND EXISTS { (entry)-[l:FALLS_UNDER|IS_PART_OF|SUPERSEDES]->() WHERE type(l) = $type }
WITH entry ORDER BY entry.id LIMIT $limit
RETURN entry.id AS id,
  COLLECT {
    MATCH (entry)-[l:FALLS_UNDER|IS_PART_OF|SUPERSEDES]->(next) WHERE type(l) = $type
    RETURN next.id
  } AS nextIds
ORDER BY id
LIMIT $limit
