// How many documents another version of the extractor has read; not those that come with the program.
// Parameters: version (string).
// Returns: total.

MATCH (d:Document) WHERE d.extractor <> $version AND NOT d.uri STARTS WITH 'entente:'
RETURN count(*) AS total;
