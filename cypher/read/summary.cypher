// title: What is loaded
// parameters: none
// returns: kind, count; nodes by label, relationships by type
UNWIND [
  {kind: 'Document', count: COUNT { (:Document) }},
  {kind: 'Passage', count: COUNT { (:Passage) }},
  {kind: 'Claim', count: COUNT { (:Claim) }},
  {kind: 'Country', count: COUNT { (:Country) }},
  {kind: 'Organisation', count: COUNT { (:Organisation) }},
  {kind: 'Person', count: COUNT { (:Person) }},
  {kind: 'Event', count: COUNT { (:Event) }},
  {kind: 'MET_WITH', count: COUNT { ()-[:MET_WITH]->() }},
  {kind: 'MEMBER_OF', count: COUNT { ()-[:MEMBER_OF]->() }},
  {kind: 'ASSOCIATED_WITH', count: COUNT { ()-[:ASSOCIATED_WITH]->() }},
  {kind: 'SUPPORTS', count: COUNT { ()-[:SUPPORTS]->() }},
  {kind: 'OPPOSES', count: COUNT { ()-[:OPPOSES]->() }},
  {kind: 'REPRESENTS', count: COUNT { ()-[:REPRESENTS]->() }},
  {kind: 'ATTENDED', count: COUNT { ()-[:ATTENDED]->() }}
] AS row
RETURN row.kind AS kind, row.count AS count
