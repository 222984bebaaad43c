// Writes new edges.
// Parameters: rows (list of maps) {subject, object (elements), type, properties}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (s) WHERE elementId(s) = row.subject
MATCH (o) WHERE elementId(o) = row.object
CREATE (s)-[r:$(row.type)]->(o)
SET r = row.properties;
