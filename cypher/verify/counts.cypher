// How much there is of everything.
// Parameters: none.
// Returns: name (label or relationship type), total.

MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS total
UNION ALL
MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS total;
