// Writes topics.
// Parameters: rows (list of maps) {id, properties}.
// Returns: nothing.

UNWIND $rows AS row
MERGE (n:Topic {id: row.id})
SET n = row.properties;
