// The schema files that were applied.
// Parameters: none.
// Returns: name and checksum of each.

MATCH (v:SchemaVersion) RETURN v.name AS name, v.checksum AS checksum;
