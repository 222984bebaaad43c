// A small graph, written by hand as the loader and the projection would.
CREATE (rus:Actor:Country {id: 'RUS', iso2: 'RU', name: 'Russia', flag: '🇷🇺', aliases: ['Russian Federation', 'Россия']})
CREATE (hun:Actor:Country {id: 'HUN', iso2: 'HU', name: 'Hungary', flag: '🇭🇺', aliases: []})
CREATE (irn:Actor:Country {id: 'IRN', iso2: 'IR', name: 'Iran', flag: '🇮🇷', aliases: []})
CREATE (pse:Actor:Country {id: 'PSE', iso2: 'PS', name: 'Palestine', flag: '🇵🇸', aliases: []})
CREATE (cub:Actor:Country {id: 'CUB', iso2: 'CU', name: 'Cuba', flag: '🇨🇺', aliases: []})
CREATE (nam:Actor:Organisation {id: 'NAM', name: 'Non-Aligned Movement', acronym: 'NAM', kind: 'intergovernmental', aliases: []})
CREATE (lavrov:Actor:Person {id: 'sergey-lavrov', name: 'Sergey Lavrov', aliases: ['Lavrov']})
CREATE (summit:Event {id: 'nam-summit-19', name: '19th NAM Summit', kind: 'summit', date: '2024-01-19/2024-01-20', earliest: date('2024-01-19'), latest: date('2024-01-20'), status: 'HELD'})
CREATE (contact:Event {id: 'contact-1', name: 'Hungary and Russia', date: '2024-07-16', earliest: date('2024-07-16'), latest: date('2024-07-16'), status: 'HELD'})
CREATE (mid:Source {id: 'mid', name: 'Ministry', kind: 'government'})
CREATE (doc:Document {id: 'd1', title: 'Day in New York', published: '2024-07-17', language: 'en', uris: ['a.txt'], story: 'd1',
  text: 'On July 16, Lavrov met Szijjarto. Then he met Bagheri. They plan to meet on 2099-01-02. Iran is a member of NAM. Cuba is too. Cuba backs Palestine and Iran. Iran backs Palestine. Cuba came to the summit.'})
CREATE (doc)-[:PUBLISHED_BY]->(mid)
WITH *
UNWIND [
  {n: 1, start: 0, end: 33, relation: 'MET_WITH', a: 'RUS', b: 'HUN', date: '2024-07-16', status: 'HELD'},
  {n: 2, start: 34, end: 54, relation: 'MET_WITH', a: 'RUS', b: 'IRN', date: '2024-07-16', status: 'HELD'},
  {n: 3, start: 55, end: 87, relation: 'MET_WITH', a: 'RUS', b: 'IRN', date: '2099-01-02', status: 'PLANNED'},
  {n: 4, start: 88, end: 112, relation: 'MEMBER_OF', a: 'IRN', b: 'NAM', date: '2024-07-17', status: 'HELD'},
  {n: 5, start: 113, end: 125, relation: 'MEMBER_OF', a: 'CUB', b: 'NAM', date: '2024-07-17', status: 'HELD'},
  {n: 6, start: 126, end: 156, relation: 'SUPPORTS', a: 'CUB', b: 'PSE', date: '2024-07-17', status: 'HELD'},
  {n: 7, start: 126, end: 156, relation: 'SUPPORTS', a: 'CUB', b: 'IRN', date: '2024-07-17', status: 'HELD'},
  {n: 8, start: 157, end: 178, relation: 'SUPPORTS', a: 'IRN', b: 'PSE', date: '2024-07-17', status: 'HELD'},
  {n: 9, start: 179, end: 203, relation: 'ATTENDED', a: 'CUB', b: 'nam-summit-19', date: '2024-01-19', status: 'HELD'},
  {n: 10, start: 0, end: 33, relation: 'REPRESENTS', a: 'sergey-lavrov', b: 'RUS', date: '2024-07-16', status: 'HELD'},
  {n: 11, start: 157, end: 178, relation: 'MET_WITH', a: 'IRN', b: 'PSE', status: 'HELD'}
] AS row
MATCH (a {id: row.a}), (b {id: row.b}), (doc:Document {id: 'd1'})
MERGE (passage:Passage {id: 'p' + row.start})
ON CREATE SET passage.start = row.start, passage.end = row.end, passage.text = substring(doc.text, row.start, row.end - row.start)
MERGE (passage)-[:IN_DOCUMENT]->(doc)
CREATE (claim:Claim {id: 'c' + row.n, relation: row.relation, status: row.status, date: row.date, earliest: date(row.date), latest: date(row.date), confidence: 0.9, origin: 'hand', review: 'none', subjectName: a.name, objectName: b.name})
CREATE (claim)-[:EVIDENCED_BY]->(passage), (claim)-[:SUBJECT]->(a), (claim)-[:OBJECT]->(b)
WITH count(*) AS claims
MATCH (rus {id: 'RUS'}), (hun {id: 'HUN'}), (irn {id: 'IRN'}), (pse {id: 'PSE'}), (cub {id: 'CUB'}), (nam {id: 'NAM'}), (lavrov {id: 'sergey-lavrov'}), (summit {id: 'nam-summit-19'})
CREATE (hun)-[:MET_WITH {key: 'HUN|RUS', contacts: 1, modes: ['IN_PERSON'], topLevel: 2, first: date('2024-07-16'), last: date('2024-07-16'), documents: 1, sources: 1}]->(rus)
CREATE (irn)-[:MET_WITH {key: 'IRN|RUS', contacts: 1, modes: ['IN_PERSON'], topLevel: 2, first: date('2024-07-16'), last: date('2024-07-16'), documents: 1, sources: 1}]->(rus)
CREATE (irn)-[:MET_WITH {key: 'IRN|PSE', contacts: 1, documents: 1, sources: 1}]->(pse)
CREATE (irn)-[:MEMBER_OF {key: 'IRN|NAM', role: 'member', first: date('2024-07-17'), last: date('2024-07-17'), documents: 1, sources: 1}]->(nam)
CREATE (cub)-[:MEMBER_OF {key: 'CUB|NAM', role: 'member', from: '1961', to: '2090-12-31', suspensions: ['1962-01-31/2009-06-03'], first: date('2024-07-17'), last: date('2024-07-17'), documents: 1, sources: 1}]->(nam)
CREATE (cub)-[:SUPPORTS {key: 'CUB|PSE', first: date('2024-07-17'), last: date('2024-07-17'), documents: 1, sources: 1}]->(pse)
CREATE (cub)-[:SUPPORTS {key: 'CUB|IRN', first: date('2024-07-17'), last: date('2024-07-17'), documents: 1, sources: 1}]->(irn)
CREATE (irn)-[:SUPPORTS {key: 'IRN|PSE', first: date('2024-07-17'), last: date('2024-07-17'), documents: 1, sources: 1}]->(pse)
CREATE (lavrov)-[:REPRESENTS {key: 'sergey-lavrov|RUS', office: 'Foreign Minister', first: date('2024-07-16'), last: date('2024-07-16'), documents: 1, sources: 1}]->(rus)
CREATE (cub)-[:ATTENDED {key: 'CUB|nam-summit-19', documents: 1, sources: 1}]->(summit)
