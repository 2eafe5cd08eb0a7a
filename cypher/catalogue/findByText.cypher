// Which entries of a full-text index hold words that begin like these?
CALL db.index.fulltext.queryNodes($index, $words) YIELD node
RETURN node.id AS id
ORDER BY id
LIMIT $limit
