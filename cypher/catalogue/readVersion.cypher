// Which version of the catalogue is this?
MATCH (c:Catalogue {key: 'catalogue'})
RETURN c.version AS version
ORDER BY version
LIMIT 1
