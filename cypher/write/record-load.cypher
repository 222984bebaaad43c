// Adds to a load what became of documents; the same URI again replaces its entry.
// Parameters: rows (list of maps) {load, uri, document, outcome, reason, extractor}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (l:Load {id: row.load})
MERGE (e:LoadEntry {key: row.load + '|' + row.uri})
SET e.uri = row.uri, e.document = row.document, e.outcome = row.outcome, e.reason = row.reason,
  e.extractor = row.extractor, e.recorded = datetime()
MERGE (l)-[:CONTAINED]->(e);
