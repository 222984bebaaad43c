// All nodes of a label with what they point to, in order of id.
// Parameters: label (string).
// Returns: labels, properties, relationships (a list of [type, label, id, properties]) of each.

MATCH (n:$($label))
RETURN labels(n) AS labels, n {.*} AS properties,
  [(n)-[r]->(m) | [type(r), labels(m), m.id, r {.*}]] AS relationships
ORDER BY n.id;
