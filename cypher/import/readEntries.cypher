// What does the graph hold of these entries: their properties by name, and where their links lead?
UNWIND $ids AS id
MATCH (entry:CatalogueEntry {id: id})
RETURN entry.id AS id, entry.statedIn AS statedIn,
  [name IN $properties | entry[name]] AS properties,
  COLLECT {
    MATCH (entry)-[l]->(target:CatalogueEntry) WHERE type(l) IN $types
    RETURN [type(l), target.id, properties(l)]
  } AS links
ORDER BY id
