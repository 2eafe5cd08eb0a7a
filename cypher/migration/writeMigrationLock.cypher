// Is another process changing the schema? Wait until it is done, and keep others waiting until this is.
MERGE (lock:Migration {name: 'lock'})
SET lock.held = true
REMOVE lock.held
RETURN lock.name AS name
