// Copies of documents: where each text was found, and what was said of it there. Stories, buckets of
// like texts, and the turn that writers take.
// Parameters: none.
// Returns: nothing. Each can be repeated; documents of an older version get their copies.

CREATE CONSTRAINT copy_id IF NOT EXISTS FOR (n:Copy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT bucket_id IF NOT EXISTS FOR (n:Bucket) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT turn_id IF NOT EXISTS FOR (n:Turn) REQUIRE n.id IS UNIQUE;
CREATE INDEX copy_uri IF NOT EXISTS FOR (n:Copy) ON (n.uri);
CREATE INDEX copy_file IF NOT EXISTS FOR (n:Copy) ON (n.file);
CREATE INDEX document_story IF NOT EXISTS FOR (n:Document) ON (n.story);
MATCH (d:Document) WHERE NOT EXISTS { (d)<-[:OF]-(:Copy) }
UNWIND d.uris AS uri
MERGE (k:Copy {id: uri + '|' + d.id})
SET k.uri = uri, k.file = split(uri, '#')[0], k.name = d.name, k.post = 0, k.base = 0, k.title = d.title, k.published = d.published, k.language = d.language
MERGE (k)-[:OF]->(d);
