// Keep what is stated of these entries; a null takes away what was stated before.
UNWIND $rows AS row
MATCH (entry:CatalogueEntry {id: row.id})
SET entry += row.properties
RETURN count(entry) AS written
