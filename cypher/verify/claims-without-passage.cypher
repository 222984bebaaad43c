// Claims that no sentence of a document bears out.
// Parameters: none.
// Returns: id of each.

MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:EVIDENCED_BY]->(:Passage)-[:IN_DOCUMENT]->(:Document) }
RETURN c.id AS id ORDER BY id;
