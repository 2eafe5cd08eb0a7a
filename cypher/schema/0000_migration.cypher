// Before anything else: what has been applied is written down once. This file runs at every start.

CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE;
