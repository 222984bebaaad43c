// All documents with their passages.
// Parameters: none.
// Returns: id, text, passages (a list of {id, text, start, end}) of each.

MATCH (d:Document)
RETURN d.id AS id, d.text AS text, [(d)<-[:IN_DOCUMENT]-(p) | p {.id, .text, .start, .end}] AS passages;
