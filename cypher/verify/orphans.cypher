// Nodes that nothing speaks of.
// Parameters: none.
// Returns: id (label and id) of each.

CALL () {
  MATCH (n:Actor|Event|Topic) WHERE NOT EXISTS { (n)<-[:SUBJECT|OBJECT|SAID_BY|ABOUT|PART_OF|SPEAKS_FOR|IN]-() } RETURN n
  UNION ALL
  MATCH (n:Passage) WHERE NOT EXISTS { (n)<-[:EVIDENCED_BY]-() } OR NOT EXISTS { (n)-[:IN_DOCUMENT]->() } RETURN n
  UNION ALL
  MATCH (n:Source) WHERE NOT EXISTS { (n)<-[:PUBLISHED_BY]-() } RETURN n
  UNION ALL
  MATCH (n:Place) WHERE NOT EXISTS { (n)<-[:HELD_IN]-() } RETURN n
}
RETURN labels(n)[-1] + ' ' + n.id AS id ORDER BY id;
