// All that analysts decided of claims, the latest first.
// Parameters: none.
// Returns: review (its properties) of each.

MATCH (r:Review) RETURN r {.*} AS review ORDER BY r.at DESC, r.id;
