// The projected edges between given ends.
// Parameters: rows (list of maps) {subject, object (elements), types (list of strings)}.
// Returns: element, type, properties of each.

UNWIND $rows AS row
MATCH (s) WHERE elementId(s) = row.subject
MATCH (o) WHERE elementId(o) = row.object
MATCH (s)-[r:MET_WITH|MEMBER_OF|ASSOCIATED_WITH|SUPPORTS|OPPOSES|REPRESENTS|ATTENDED|HOSTED]->(o)
WHERE type(r) IN row.types
RETURN elementId(r) AS element, type(r) AS type, r {.*} AS properties;
