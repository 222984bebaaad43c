// Takes off what was projected from claims that are written anew, and whom they name.
// Parameters: ids (list of strings) claims' ids.
// Returns: nothing.

UNWIND $ids AS id
MATCH (c:Claim {id: id})
REMOVE c.subjectKey, c.objectKey, c.saidByKey
WITH c
MATCH (c)-[r:SUBJECT|OBJECT|SAID_BY|ABOUT]->()
DELETE r;
