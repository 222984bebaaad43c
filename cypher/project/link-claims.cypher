// Points claims to their subjects and objects.
// Parameters: rows (list of maps) {claim, subject, object (elements)}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (c) WHERE elementId(c) = row.claim
MATCH (s) WHERE elementId(s) = row.subject
MATCH (o) WHERE elementId(o) = row.object
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o);
