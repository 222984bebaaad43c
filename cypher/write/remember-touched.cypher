// Notes in the same transaction what a write touched, so that a crash before the projection loses
// nothing.
// Parameters: pairs, contacts, nodes (lists of strings).
// Returns: nothing.

CREATE (:Pending {pairs: $pairs, contacts: $contacts, nodes: $nodes});
