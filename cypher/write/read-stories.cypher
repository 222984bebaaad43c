// The documents of stories.
// Parameters: stories (list of strings) their ids.
// Returns: document (id), story of each.

UNWIND $stories AS story
MATCH (d:Document {story: story})
RETURN d.id AS document, story;
