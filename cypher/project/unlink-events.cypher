// Takes claims off the events that they turned out not to speak of.
// Parameters: claims (list of strings) elements.
// Returns: nothing.

UNWIND $claims AS claim
MATCH (c)-[r:ABOUT]->() WHERE elementId(c) = claim
DELETE r;
