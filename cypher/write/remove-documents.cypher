// Removes documents whose claims and publishers are taken off already, and buckets that hold no
// other.
// Parameters: ids (list of strings) documents' ids.
// Returns: nothing.

UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:LIKE]->(b:Bucket)
WITH d, collect(b) AS buckets
DETACH DELETE d
WITH buckets
UNWIND buckets AS b
WITH DISTINCT b WHERE NOT EXISTS { (b)<-[:LIKE]-() }
DELETE b;
