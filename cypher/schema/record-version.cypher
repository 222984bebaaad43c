// Records a schema file as applied.
// Parameters: name, checksum (strings).
// Returns: nothing.

MERGE (v:SchemaVersion {name: $name}) SET v.checksum = $checksum, v.applied = datetime();
