// What identity and analysts' decisions look up: forms of names, verdicts, reviews.
// Parameters: none.
// Returns: nothing. One statement a constraint or index; each can be repeated.

CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT verdict_id IF NOT EXISTS FOR (n:Verdict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_block IF NOT EXISTS FOR (n:Name) ON (n.block);
CREATE INDEX name_slug IF NOT EXISTS FOR (n:Name) ON (n.slug);
CREATE INDEX name_letters IF NOT EXISTS FOR (n:Name) ON (n.letters);
CREATE INDEX name_claimed IF NOT EXISTS FOR (n:Name) ON (n.claimed);
CREATE INDEX name_actor IF NOT EXISTS FOR (n:Name) ON (n.actor);
CREATE INDEX claim_subject_key IF NOT EXISTS FOR (n:Claim) ON (n.subjectKey);
CREATE INDEX claim_object_key IF NOT EXISTS FOR (n:Claim) ON (n.objectKey);
CREATE INDEX claim_said_by_key IF NOT EXISTS FOR (n:Claim) ON (n.saidByKey);
CREATE INDEX claim_subject_actor IF NOT EXISTS FOR (n:Claim) ON (n.subjectActor);
CREATE INDEX claim_object_actor IF NOT EXISTS FOR (n:Claim) ON (n.objectActor);
CREATE INDEX claim_said_by_actor IF NOT EXISTS FOR (n:Claim) ON (n.saidByActor);
CREATE INDEX claim_says IF NOT EXISTS FOR (n:Claim) ON (n.says);
