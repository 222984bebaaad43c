// Writes forms with the actors that they mean.
// Parameters: rows (list of maps) {id, properties}.
// Returns: nothing.

UNWIND $rows AS row
MERGE (n:Name {id: row.id})
SET n = row.properties;
