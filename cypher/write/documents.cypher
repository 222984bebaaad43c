// Writes documents: new ones, each its own story, and those whose content changed.
// Parameters: rows (list of maps) {id, properties}.
// Returns: nothing.

UNWIND $rows AS row
MERGE (d:Document {id: row.id})
WITH d, row, coalesce(d.story, row.id) AS story
SET d = row.properties, d.story = story;
