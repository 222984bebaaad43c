// Sets the properties of edges.
// Parameters: rows (list of maps) {element, properties}.
// Returns: nothing.

UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
SET r = row.properties;
