// Which skills have names that hold most of these words?
CALL db.index.fulltext.queryNodes('skill', $words, $options) YIELD node, score
RETURN node.id AS id, score AS score
ORDER BY score DESC, id
LIMIT $limit
