// Forget documents of which nothing is left.
UNWIND $titles AS title
MATCH (d:CatalogueDocument {title: title})
WHERE NOT EXISTS { MATCH (:CatalogueEntry {statedIn: title}) }
  AND NOT EXISTS { MATCH (:Learner {statedIn: title}) }
DELETE d
RETURN count(*) AS removed
