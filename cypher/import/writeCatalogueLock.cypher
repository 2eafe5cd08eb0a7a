// Is anybody else writing the catalogue? Wait until they are done; until this is, others wait.
MERGE (c:Catalogue {key: 'catalogue'})
  ON CREATE SET c.version = $version
SET c.locked = true
REMOVE c.locked
RETURN c.version AS version
