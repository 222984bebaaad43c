// title: Actors by name
// parameters: words (text, Lucene query over names and aliases), limit (whole number)
// returns: id, type, name, aliases, score; the best first
CALL db.index.fulltext.queryNodes('names', $words) YIELD node, score
WHERE node:Actor
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Actor'][0] AS type,
  node.name AS name, coalesce(node.aliases, []) AS aliases, score
ORDER BY score DESC, id
LIMIT $limit
