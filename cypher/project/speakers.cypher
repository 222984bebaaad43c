// Sets whom publishers speak for, the actors being written already.
// Parameters: none.
// Returns: nothing.

MATCH (s:Source) WHERE s.speaksForId IS NOT NULL
MATCH (n:Actor {id: s.speaksForId})
MERGE (s)-[:SPEAKS_FOR]->(n);
