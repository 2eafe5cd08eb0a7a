// Which migrations has this graph been through, and what did they say then?
MATCH (m:Migration)
WHERE m.checksum IS NOT NULL
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
LIMIT 10000
