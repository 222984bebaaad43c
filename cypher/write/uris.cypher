// Sets where documents were found.
// Parameters: rows (list of maps) {id, uris}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.uris = row.uris;
