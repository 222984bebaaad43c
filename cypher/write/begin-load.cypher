// Opens a load in the ledger.
// Parameters: load (string) its id.
// Returns: nothing.

MERGE (l:Load {id: $load})
ON CREATE SET l.started = datetime();
