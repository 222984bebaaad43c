// The labels whose nodes belong to the fingerprint: all but the ledger's and the notes of work.
// Parameters: none.
// Returns: label.

CALL db.labels() YIELD label
WHERE NOT label IN ['Load', 'LoadEntry', 'SchemaVersion', 'Pending', 'Turn', 'Actor']
RETURN label ORDER BY label;
