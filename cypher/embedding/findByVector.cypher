// Which skills mean most nearly what this text means?
CALL db.index.vector.queryNodes('skill_embedding', $nearest, $vector) YIELD node, score
RETURN node.skillId AS id, score AS score
ORDER BY score DESC, id
LIMIT $nearest
