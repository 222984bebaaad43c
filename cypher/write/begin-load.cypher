// Opens a load in the ledger.
// Parameters: load (string) its id, extractor (string) the version that reads its documents.
// Returns: nothing.

MERGE (l:Load {id: $load})
ON CREATE SET l.started = datetime()
SET l.extractor = $extractor;
