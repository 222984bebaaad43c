// The notes of what writes touched and nobody has projected yet.
// Parameters: none.
// Returns: element, pairs, contacts, nodes (lists of strings) of each.

MATCH (p:Pending)
RETURN elementId(p) AS element, p.pairs AS pairs, p.contacts AS contacts, p.nodes AS nodes;
