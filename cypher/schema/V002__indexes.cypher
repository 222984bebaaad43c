// What questions and the projection look up: dates, names, texts, the keys that claims share.
// Parameters: none.
// Returns: nothing. One statement an index; each can be repeated.

CREATE INDEX claim_earliest IF NOT EXISTS FOR (n:Claim) ON (n.earliest);
CREATE INDEX claim_latest IF NOT EXISTS FOR (n:Claim) ON (n.latest);
CREATE INDEX event_earliest IF NOT EXISTS FOR (n:Event) ON (n.earliest);
CREATE INDEX event_latest IF NOT EXISTS FOR (n:Event) ON (n.latest);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.published);
CREATE INDEX met_with_last IF NOT EXISTS FOR ()-[r:MET_WITH]-() ON (r.last);
CREATE INDEX claim_pair IF NOT EXISTS FOR (n:Claim) ON (n.pair);
CREATE INDEX claim_contact IF NOT EXISTS FOR (n:Claim) ON (n.contact);
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subjectId);
CREATE INDEX claim_object IF NOT EXISTS FOR (n:Claim) ON (n.objectId);
CREATE INDEX claim_said_by IF NOT EXISTS FOR (n:Claim) ON (n.saidById);
CREATE INDEX claim_about IF NOT EXISTS FOR (n:Claim) ON (n.aboutId);
CREATE INDEX event_contact IF NOT EXISTS FOR (n:Event) ON (n.contact);
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Country|Organisation|Person|Event|Topic) ON EACH [n.name, n.aliases, n.acronym];
CREATE FULLTEXT INDEX passages IF NOT EXISTS FOR (n:Passage) ON EACH [n.text];
CREATE INDEX load_entry_uri IF NOT EXISTS FOR (n:LoadEntry) ON (n.uri);
CREATE INDEX load_entry_document IF NOT EXISTS FOR (n:LoadEntry) ON (n.document);
