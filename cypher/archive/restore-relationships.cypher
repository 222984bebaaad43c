// Writes relationships of an archive.
// Parameters: rows (list of maps) {start, end (elements), type, properties}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.start
MATCH (b) WHERE elementId(b) = row.end
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties;
