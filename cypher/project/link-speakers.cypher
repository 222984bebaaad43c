// Points claims to who says so.
// Parameters: rows (list of maps) {claim, saidBy (elements)}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (c) WHERE elementId(c) = row.claim
MATCH (s) WHERE elementId(s) = row.saidBy
MERGE (c)-[:SAID_BY]->(s);
