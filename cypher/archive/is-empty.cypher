// Whether there is nothing in the graph but its schema.
// Parameters: none.
// Returns: empty (boolean).

RETURN NOT EXISTS { MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:Turn } AS empty;
