// Makes stories part of others.
// Parameters: rows (list of maps) {before, story}.
// Returns: document (id) of each whose story changed.

UNWIND $rows AS row
MATCH (d:Document {story: row.before})
SET d.story = row.story
RETURN d.id AS document;
