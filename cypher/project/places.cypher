// Writes places, the countries they lie in being written already.
// Parameters: rows (list of maps) {id, properties, country (id, null where unknown)}.
// Returns: nothing.

UNWIND $rows AS row
MERGE (p:Place {id: row.id})
SET p = row.properties
WITH p, row
MATCH (c:Country {id: row.country})
MERGE (p)-[:IN]->(c);
