// Removes notes whose work is done.
// Parameters: elements (list of strings).
// Returns: nothing.

UNWIND $elements AS element
MATCH (p:Pending) WHERE elementId(p) = element
DELETE p;
