// The last entry that brought a document into the graph, while it is still there.
// Parameters: document (string) its id or URI.
// Returns: uri, document, outcome, reason, extractor; no row for none.

CALL () {
  MATCH (e:LoadEntry {uri: $document}) RETURN e
  UNION
  MATCH (e:LoadEntry {document: $document}) RETURN e
}
MATCH (d:Document {id: e.document})
WHERE e.outcome IN ['LOADED', 'UNCHANGED'] AND EXISTS { (:Copy {uri: e.uri})-[:OF]->(d) }
RETURN e.uri AS uri, e.document AS document, e.outcome AS outcome, e.reason AS reason, e.extractor AS extractor
ORDER BY e.recorded DESC, e.key DESC LIMIT 1;
