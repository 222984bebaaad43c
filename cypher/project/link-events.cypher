// Points claims to the events that they speak of.
// Parameters: rows (list of maps) {claim, event (elements)}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (c) WHERE elementId(c) = row.claim
MATCH (e) WHERE elementId(e) = row.event
CREATE (c)-[:ABOUT]->(e);
