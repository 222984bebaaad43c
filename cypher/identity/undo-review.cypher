// Takes back what was decided of a claim; that it was stays on record.
// Parameters: id (what the claim says), author (string), at (date and time).
// Returns: review (its properties); no row where nothing was decided.

MATCH (r:Review {id: $id})
WITH r, r {.*} AS review
REMOVE r:Review
SET r:UndoneDecision, r.undoneBy = $author, r.undoneAt = $at, r.decided = r.id
REMOVE r.id
RETURN review;
