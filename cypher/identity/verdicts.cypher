// All verdicts of analysts that hold, the latest first.
// Parameters: none.
// Returns: verdict (its properties) of each.

MATCH (v:Verdict) RETURN v {.*} AS verdict ORDER BY v.at DESC, v.id;
