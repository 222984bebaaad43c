// Stories that are not known by the smallest id of their documents.
// Parameters: none.
// Returns: id of each.

MATCH (d:Document)
WITH d.story AS story, min(d.id) AS first
WHERE story IS NULL OR story <> first
RETURN coalesce(story, first) AS id ORDER BY id;
