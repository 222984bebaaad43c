// Takes back a verdict; that it was taken and taken back stays on record.
// Parameters: id, author (strings), at (date and time).
// Returns: id; no row where no such verdict holds.

MATCH (v:Verdict {id: $id})
REMOVE v:Verdict
SET v:UndoneDecision, v.undoneBy = $author, v.undoneAt = $at, v.decided = v.id
REMOVE v.id
RETURN v.decided AS id;
