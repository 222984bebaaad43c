// Takes off what was projected from claims that are written anew.
// Parameters: ids (list of strings) claims' ids.
// Returns: nothing.

UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r:SUBJECT|OBJECT|SAID_BY|ABOUT]->()
DELETE r;
