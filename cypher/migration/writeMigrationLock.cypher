// Is another process changing the schema? Wait until it is done; until this is, others wait.
MERGE (lock:Migration {name: 'lock'})
SET lock.held = true
REMOVE lock.held
RETURN lock.name AS name
