// Sets what organisations and named events are part of.
// Parameters: rows (list of maps) {element, parents (elements)}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
CALL (n, row) {
  MATCH (n)-[r:PART_OF]->(p) WHERE NOT elementId(p) IN row.parents
  DELETE r
}
UNWIND row.parents AS parent
MATCH (p) WHERE elementId(p) = parent
MERGE (n)-[:PART_OF]->(p);
