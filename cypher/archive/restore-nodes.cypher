// Writes nodes of an archive.
// Parameters: rows (list of maps) {ref, labels, properties}.
// Returns: ref, element of each.

UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.ref AS ref, elementId(n) AS element;
