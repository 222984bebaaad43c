// Writes whose projection is still to be done.
// Parameters: none.
// Returns: id of each.

MATCH (p:Pending) RETURN elementId(p) AS id;
