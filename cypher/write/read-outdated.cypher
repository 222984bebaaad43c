// Some documents that another version of the extractor has read, in order of id; not those that come
// with the program.
// Parameters: version, after (an id, '' for the first) (strings), limit (integer).
// Returns: text, copies (a list of their properties) of each.

MATCH (d:Document) WHERE d.id > $after AND d.extractor <> $version AND NOT d.uri STARTS WITH 'entente:'
WITH d ORDER BY d.id LIMIT $limit
RETURN d.text AS text, [(d)<-[:OF]-(k:Copy) | k {.*}] AS copies;
