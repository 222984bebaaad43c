// Finds forms by their keys.
// Parameters: keys (list of strings).
// Returns: name (its properties) of each that is there.

UNWIND $keys AS key
MATCH (n:Name {id: key})
RETURN n {.*} AS name;
