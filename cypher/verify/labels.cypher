// The labels whose nodes belong to the fingerprint: all but the ledger's, the notes of work and
// decisions that were taken back.
// Parameters: none.
// Returns: label.

CALL db.labels() YIELD label
WHERE NOT label IN ['Load', 'LoadEntry', 'SchemaVersion', 'Pending', 'Turn', 'UndoneDecision', 'Actor']
RETURN label ORDER BY label;
