// Sets where events took place.
// Parameters: rows (list of maps) {id, place (id, null for none)}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (e:Event {id: row.id})
CALL (e, row) {
  MATCH (e)-[r:HELD_IN]->(p:Place) WHERE row.place IS NULL OR p.id <> row.place
  DELETE r
}
WITH e, row
MATCH (p:Place {id: row.place})
MERGE (e)-[:HELD_IN]->(p);
