// Claims that do not have what analysts decided of them.
// Parameters: none.
// Returns: id of each.

MATCH (c:Claim)
OPTIONAL MATCH (r:Review {id: c.says})
WITH c, r WHERE coalesce(c.review, 'none') <> coalesce(r.decision, 'none')
RETURN c.id AS id ORDER BY id;
