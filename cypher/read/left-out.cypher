// What a load left out.
// Parameters: load (string) its id, limit (integer).
// Returns: uri, reason of each.

MATCH (:Load {id: $load})-[:CONTAINED]->(e:LoadEntry) WHERE e.outcome IN ['SKIPPED', 'FAILED']
RETURN e.uri AS uri, coalesce(e.reason, '') AS reason ORDER BY uri LIMIT $limit;
