// Removes edges that no claim supports any more.
// Parameters: elements (list of strings).
// Returns: nothing.

UNWIND $elements AS element
MATCH ()-[r]->() WHERE elementId(r) = element
DELETE r;
