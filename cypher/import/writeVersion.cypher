// The catalogue has changed: under which version do answers given from now on rest?
MATCH (c:Catalogue {key: 'catalogue'})
SET c.version = $version
RETURN c.version AS version
