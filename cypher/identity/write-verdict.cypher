// Writes a verdict; one that holds already stays as it is.
// Parameters: id (string), properties (map).
// Returns: nothing.

MERGE (v:Verdict {id: $id})
ON CREATE SET v = $properties;
