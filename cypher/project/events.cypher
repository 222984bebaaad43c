// Writes events.
// Parameters: rows (list of maps) {id, properties}.
// Returns: nothing.

UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n = row.properties;
