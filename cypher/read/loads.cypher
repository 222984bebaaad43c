// The ledger's loads, the latest first.
// Parameters: load (string, '' for all), limit (integer).
// Returns: id, started, finished, outcome (null while it runs, or when it died), extractor, loaded,
// unchanged, skipped, retracted (how many documents) of each.

MATCH (l:Load) WHERE $load = '' OR l.id = $load
WITH l ORDER BY l.started DESC, l.id LIMIT $limit
RETURN l.id AS id, toString(l.started) AS started, toString(l.finished) AS finished, l.outcome AS outcome,
  coalesce(l.extractor, '') AS extractor,
  COUNT { (l)-[:CONTAINED]->(:LoadEntry {outcome: 'LOADED'}) } AS loaded,
  COUNT { (l)-[:CONTAINED]->(:LoadEntry {outcome: 'UNCHANGED'}) } AS unchanged,
  COUNT { (l)-[:CONTAINED]->(e:LoadEntry) WHERE e.outcome IN ['SKIPPED', 'FAILED'] } AS skipped,
  COUNT { (l)-[:CONTAINED]->(:LoadEntry {outcome: 'RETRACTED'}) } AS retracted
ORDER BY started DESC, id;
