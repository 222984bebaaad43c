// All nodes that are not computed from others.
// Parameters: projected (list of strings) labels that are left out.
// Returns: ref (its element), labels, properties of each.

MATCH (n) WHERE none(label IN labels(n) WHERE label IN $projected)
RETURN elementId(n) AS ref, labels(n) AS labels, n {.*} AS properties;
