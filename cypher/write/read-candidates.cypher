// Documents that share a bucket with given ones.
// Parameters: ids (list of strings) documents' ids.
// Returns: document (id of the given one), other (id), story (the other's) of each pair.

UNWIND $ids AS id
MATCH (d:Document {id: id})-[:LIKE]->(:Bucket)<-[:LIKE]-(other:Document)
RETURN DISTINCT id AS document, other.id AS other, other.story AS story;
