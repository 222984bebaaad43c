// Documents whose URIs are not those of their copies, and copies of nothing.
// Parameters: none.
// Returns: id of each.

CALL () {
  MATCH (d:Document) WHERE coalesce(d.uris, []) <> COLLECT { MATCH (d)<-[:OF]-(k:Copy) RETURN k.uri AS uri ORDER BY uri } RETURN d.id AS id
  UNION
  MATCH (k:Copy) WHERE NOT EXISTS { (k)-[:OF]->(:Document) } RETURN k.id AS id
}
RETURN id ORDER BY id;
