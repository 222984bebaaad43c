// Lets one transaction at a time decide which names are the same actor: the others wait until it
// commits. The node that is locked is there in every graph and stays as it is.
// Parameters: none.
// Returns: nothing.

MATCH (v:SchemaVersion) WHERE v.name ENDS WITH 'V001__constraints'
SET v.turn = 0
REMOVE v.turn;
