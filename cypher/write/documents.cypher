// Writes documents: new ones, and those whose content or URIs changed.
// Parameters: rows (list of maps) {id, properties}.
// Returns: nothing.

UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties;
