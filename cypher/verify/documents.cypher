// All documents with their passages, and the buckets of texts like theirs.
// Parameters: none.
// Returns: id, text, passages (a list of {id, text, start, end}), buckets (ids) of each.

MATCH (d:Document)
RETURN d.id AS id, d.text AS text, [(d)<-[:IN_DOCUMENT]-(p) | p {.id, .text, .start, .end}] AS passages,
  [(d)-[:LIKE]->(b) | b.id] AS buckets;
