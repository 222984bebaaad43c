// Notes whom claims mean now, and takes off what was projected from them.
// Parameters: rows (list of maps) {element, properties}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (c) WHERE elementId(c) = row.element
SET c += row.properties
WITH c
MATCH (c)-[r:SUBJECT|OBJECT|SAID_BY|ABOUT]->()
DELETE r;
