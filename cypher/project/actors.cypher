// Writes actors.
// Parameters: rows (list of maps) {id, label, properties, parents (ids of organisations)}.
// Returns: nothing.

UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n = row.properties
REMOVE n:Country:Organisation:Person
SET n:$(row.label);
