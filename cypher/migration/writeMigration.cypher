// Note that a migration has been applied, and what it said.
MERGE (m:Migration {name: $name})
SET m.checksum = $checksum, m.appliedAt = toString(datetime())
RETURN m.name AS name
