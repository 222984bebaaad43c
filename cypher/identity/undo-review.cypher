// Takes back what was decided of a claim; that it was stays on record.
// Parameters: id (what the claim says), author (string), at (date and time).
// Returns: id; no row where nothing was decided.

MATCH (r:Review {id: $id})
REMOVE r:Review
SET r:UndoneDecision, r.undoneBy = $author, r.undoneAt = $at, r.decided = r.id
REMOVE r.id
RETURN r.decided AS id;
