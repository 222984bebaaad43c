// All relationships between nodes that are not computed from others.
// Parameters: projected (list of strings) labels that are left out.
// Returns: start, end (elements), type, properties of each.

MATCH (a)-[r]->(b)
WHERE none(label IN labels(a) WHERE label IN $projected) AND none(label IN labels(b) WHERE label IN $projected)
RETURN elementId(a) AS start, elementId(b) AS end, type(r) AS type, r {.*} AS properties;
