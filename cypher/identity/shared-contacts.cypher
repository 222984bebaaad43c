// Whom both of two actors met.
// Parameters: rows (list of maps) {left, right (ids of actors)}.
// Returns: left, right, shared (ids, the smallest first, at most five) of each two that are there.

UNWIND $rows AS row
MATCH (l:Actor {id: row.left})
MATCH (r:Actor {id: row.right})
RETURN row.left AS left, row.right AS right, COLLECT {
  MATCH (l)-[:MET_WITH]-(both:Actor)-[:MET_WITH]-(r)
  RETURN DISTINCT both.id ORDER BY both.id LIMIT 5
} AS shared;
