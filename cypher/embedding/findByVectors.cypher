// Which skills mean most nearly what one of these texts means?
UNWIND $vectors AS vector
CALL db.index.vector.queryNodes('skill_embedding', $nearest, vector) YIELD node, score
RETURN node.skillId AS id, max(score) AS score
ORDER BY score DESC, id
LIMIT $limit
