// All forms.
// Parameters: none.
// Returns: name (its properties) of each.

MATCH (n:Name) RETURN n {.*} AS name;
