package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.EntenteException;
import org.entente.claims.ExtractedDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

class GraphWriterIT {

  private final ActorCatalogue catalogue = new KnownActors();
  private Driver driver;
  private GraphWriter writer;
  private Projector projector;
  private GraphVerifier verifier;

  @BeforeEach
  void empty() {
    driver = TestDatabase.empty();
    writer = new GraphWriter(driver, catalogue);
    projector = new Projector(driver, catalogue);
    verifier = new GraphVerifier(driver, catalogue);
  }

  @Test
  void aGraphOfRealLookingDocumentsHoldsItsRules() {
    load(Articles.few());

    VerifyReport report = verifier.verify();
    assertThat(report.violations()).isEmpty();
    assertThat(report.counts()).containsEntry("Document", 5L).containsEntry("Claim", 16L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'RUS'}) RETURN r.key           | HUN&RUS
          MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'RUS'}) RETURN r.contacts      | 1
          MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'RUS'}) RETURN r.claims        | 2
          MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'RUS'}) RETURN r.documents     | 2
          MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'RUS'}) RETURN r.sources       | 2
          MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'RUS'}) RETURN r.confidence    | 0.99
          MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'RUS'}) RETURN toString(r.first) | 2024-07-01
          MATCH (:Person {id:'sergey-lavrov'})-[r:MET_WITH]-(:Person) RETURN r.topLevel         | 2
          MATCH (:Person {id:'sergey-lavrov'})-[r:MET_WITH]-(:Person) RETURN r.modes[0]         | IN_PERSON
          MATCH (:Person)-[r:REPRESENTS]->(:Country {id:'RUS'}) RETURN r.office                 | Foreign Minister
          MATCH (:Country {id:'HUN'})-[r:MEMBER_OF]->(:Organisation {id:'NATO'}) RETURN r.key   | HUN&NATO&1999-03-12
          MATCH (:Country)-[r:ASSOCIATED_WITH]->(:Organisation {id:'BRICS'}) RETURN r.role      | observer
          MATCH (:Person)-[r:ATTENDED]->(:Event {name:'Budapest Forum'}) RETURN r.role          | chair
          MATCH (:Country)-[:HOSTED]->(e:Event)-[:HELD_IN]->(p:Place)-[:IN]->(:Country {id:'HUN'}) RETURN p.name | Budapest
          MATCH (:Organisation {id:'UNSC'})-[:PART_OF]->(o:Organisation) RETURN o.name          | United Nations
          MATCH (:Source {id:'mid-rus'})-[:SPEAKS_FOR]->(c:Country) RETURN c.flag               | 🇷🇺
          MATCH (:Country {id:'HUN'})-[r:SUPPORTS]->(t:Topic) RETURN t.name                     | Ceasefire
          MATCH (e:Event {contact:'HUN&RUS'}) RETURN e.status + ' ' + e.name                    | HELD Hungary and Russia: meeting, 2024-07-16
          MATCH (e:Event {contact:'HUN&RUS'})<-[:ABOUT]-(c:Claim) RETURN count(c)               | 3
          MATCH (e:Event {contact:'HUN&USA'}) RETURN e.status                                   | PLANNED
          MATCH (e:Event {contact:'CHN&HUN'}) RETURN e.status                                   | DENIED
          MATCH (:Country {id:'HUN'})-[r:MET_WITH]-(:Country {id:'USA'}) RETURN count(r)        | 0
          MATCH (:Person {id:'viktor-orban'})-[r:MET_WITH]-() RETURN count(r)                   | 0
          MATCH (:Country {id:'SRB'})-[r:MEMBER_OF&ASSOCIATED_WITH]->() RETURN count(r)         | 0
          MATCH (p:Passage) WHERE p.text STARTS WITH '🇷🇺🇭🇺' RETURN p.end - p.start             | 72
          """)
  void documentsGoInAndAGraphComesOut(String query, String expected) {
    load(Articles.few());

    assertThat(value(query.replace('&', '|'))).isEqualTo(expected.replace('&', '|'));
  }

  @Test
  void theSameDocumentsTwiceChangeNothing() {
    load(Articles.few());
    String before = verifier.fingerprint();

    WriteResult again = writer.write(Articles.few());

    assertThat(again.unchanged()).isTrue();
    assertThat(verifier.fingerprint()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40})
  void orderAndBatchSizeDoNotMatter(int batch) {
    List<ExtractedDocument> documents = new ArrayList<>(Articles.random(1, 40, 6));
    documents.addAll(Articles.few());
    load(documents);
    String expected = verifier.fingerprint();
    TestDatabase.empty();

    Collections.shuffle(documents, new Random(batch));
    for (int start = 0; start < documents.size(); start += batch) {
      load(documents.subList(start, Math.min(start + batch, documents.size())));
    }

    assertThat(verifier.fingerprint()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatIsProjectedStepByStepIsWhatIsProjectedAtOnce(long seed) {
    List<ExtractedDocument> documents = Articles.random(seed, 30, 5);
    for (int start = 0; start < documents.size(); start += 3) {
      load(documents.subList(start, start + 3));
    }
    for (int number = 0; number < documents.size(); number += 4) {
      projector.project(writer.retract("r" + number + ".txt").touched());
    }
    assertThat(verifier.verify().violations()).isEmpty();
    String stepwise = verifier.fingerprint();

    projector.projectAll();

    assertThat(verifier.fingerprint()).isEqualTo(stepwise);
    dropProjection();
    projector.projectAll();
    assertThat(verifier.fingerprint()).isEqualTo(stepwise);
  }

  @Test
  void aRetractedDocumentLeavesNothing() {
    load(Articles.few());
    String before = verifier.fingerprint();
    load(List.of(Articles.random(9, 1, 20).getFirst()));
    assertThat(verifier.fingerprint()).isNotEqualTo(before);

    projector.project(writer.retract("r0.txt").touched());

    assertThat(verifier.fingerprint()).isEqualTo(before);
    Articles.few().forEach(doc -> projector.project(writer.retract(doc.document().id()).touched()));
    assertThat(value("MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:Turn RETURN count(n)"))
        .isEqualTo("0");
  }

  @Test
  void anUnknownDocumentCannotBeRetracted() {
    assertThatThrownBy(() -> writer.retract("nowhere.txt"))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("nowhere.txt");
  }

  @Test
  void claimsOfAnotherExtractorReplaceThoseOfADocument() {
    ExtractedDocument document = Articles.meeting();
    load(List.of(document));
    ExtractedDocument fewer =
        new ExtractedDocument(document.document(), document.claims().subList(0, 1));

    WriteResult result = writer.withExtractor("2").write(List.of(fewer));
    projector.project(result.touched());

    assertThat(result.removed()).isEqualTo(2);
    assertThat(value("MATCH (c:Claim) RETURN count(c)")).isEqualTo("1");
    assertThat(value("MATCH ()-[r:REPRESENTS]->() RETURN count(r)")).isEqualTo("0");
    assertThat(verifier.verify().violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void copiesOfOneTextAreOneDocumentWhicheverComesFirst(boolean datedFirst) {
    String sentence = "Lavrov met Szijjarto.";
    ExtractedDocument dated = Article.of("z.txt", "2024-07-17", "TASS").sentence(sentence).build();
    ExtractedDocument undated = Article.of("a.txt", "", "Interfax").sentence(sentence).build();

    load(List.of(datedFirst ? dated : undated));
    load(List.of(datedFirst ? undated : dated));

    assertThat(value("MATCH (d:Document) RETURN d.uris[0] + d.uris[1] + d.published"))
        .isEqualTo("a.txtz.txt2024-07-17");
    assertThat(value("MATCH (:Document)-[:PUBLISHED_BY]->(s) RETURN count(s)")).isEqualTo("2");
  }

  @Test
  void aRejectedClaimMakesNoEdgeAndKeepsItsVerdict() {
    load(Articles.few());
    Decisions decisions = new Decisions(driver, catalogue);
    String claim = value("MATCH (c:Claim {relation: 'HOSTED'}) RETURN c.id");
    String before = verifier.fingerprint();

    decisions.review(claim, Review.Decision.REJECTED, "ana");

    assertThat(value("MATCH ()-[r:HOSTED]->() RETURN count(r)")).isEqualTo("0");
    load(List.of(Articles.report()));
    projector.project(writer.withExtractor("2").write(List.of(Articles.report())).touched());
    assertThat(value("MATCH (c:Claim {relation: 'HOSTED'}) RETURN c.review")).isEqualTo("REJECTED");
    assertThat(verifier.verify().violations()).isEmpty();
    projector.project(writer.retract("b.txt").touched());
    load(List.of(Articles.report()));
    assertThat(value("MATCH ()-[r:HOSTED]->() RETURN count(r)")).isEqualTo("0");
    decisions.undo(claim, "ben");
    assertThat(verifier.fingerprint()).isEqualTo(before);
  }

  @Test
  void aCrashBeforeTheProjectionLosesNothing() {
    load(Articles.few());
    String expected = verifier.fingerprint();
    TestDatabase.empty();

    writer.write(Articles.few());
    new Projector(driver, catalogue).projectPending();

    assertThat(verifier.fingerprint()).isEqualTo(expected);
    assertThat(verifier.verify().violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MATCH (p:Passage) WITH p LIMIT 1 SET p.start = p.start + 1          | passage that is not there
          MATCH (c:Claim)-[r:EVIDENCED_BY]->() WITH r LIMIT 1 DELETE r        | claim without passage
          MATCH (c:Claim) WITH c LIMIT 1 SET c.mode = 'TELEPATHY'             | claim with unknown value
          MATCH (a:Country {id:'SRB'}), (o:Organisation {id:'EU'}) CREATE (a)-[:MEMBER_OF {key:'x'}]->(o) | edge without held claim
          MATCH ()-[r:MET_WITH]->() WITH r LIMIT 1 SET r.contacts = 99        | edge that differs from its claims
          MATCH (e:Event {contact: 'HUN&RUS'}) SET e.name = 'Another'         | node that differs from its claims
          MATCH (c:Country {id: 'HUN'}) SET c.name = 'Hungaria'               | node that differs from its claims
          MATCH (:Claim)-[r:ABOUT]->() WITH r LIMIT 1 DELETE r                | node that differs from its claims
          MATCH (d:Document) WITH d LIMIT 1 SET d.story = 'x'                 | story under another name
          MATCH (d:Document)-[r:LIKE]->() WITH r LIMIT 1 DELETE r             | document in the wrong buckets
          MATCH (k:Copy) WITH k LIMIT 1 DETACH DELETE k                       | document without its copies
          CREATE (:Actor:Person {id: 'nobody'})                               | node that nothing speaks of
          MATCH (d:Document) WITH d LIMIT 1 SET d.text = d.text + '!'         | document whose text was changed
          MATCH (c:Claim) WITH c LIMIT 1 SET c.subjectActor = 'nobody'        | claim of another actor
          MATCH (n:Name) WITH n LIMIT 1 DELETE n                              | claim of another actor
          MATCH (n:Name) WITH n LIMIT 1 CREATE (m:Name) SET m = n {.*, id: 'x'} | name that no claim has
          MATCH (c:Claim) WITH c LIMIT 1 SET c.review = 'REJECTED'            | claim without its review
          """)
  void verifyFinds(String damage, String rule) {
    load(Articles.few());
    driver.executableQuery(damage.replace('&', '|')).execute();

    VerifyReport report = verifier.verify();

    assertThat(report.violations()).extracting(Violation::rule).contains(rule);
    assertThat(report.remedy()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH ()-[r:MET_WITH]->() WITH r LIMIT 1 SET r.contacts = 99",
        "MATCH (c:Country {id: 'HUN'}) SET c.name = 'Hungaria'",
        "MATCH (n:Name) WITH n LIMIT 1 SET n.block = 'another'",
        "CREATE (:Actor:Person {id: 'nobody'})"
      })
  void aRebuildMendsWhatIsComputed(String damage) {
    load(Articles.few());
    String before = verifier.fingerprint();
    driver.executableQuery(damage).execute();
    assertThat(verifier.verify().remedy()).contains(Remedy.REBUILD);

    projector.projectAll();

    assertThat(verifier.verify().remedy()).isEmpty();
    assertThat(verifier.fingerprint()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (c:Claim) REMOVE c.subjectKey, c.objectKey, c.subjectActor, c.objectActor",
        "MATCH (:Document)-[r:LIKE]->() DELETE r"
      })
  void whatAnEarlierVersionLoadedIsToBeLoadedAnew(String earlier) {
    load(Articles.few());
    driver.executableQuery(earlier).execute();

    assertThat(verifier.verify().remedy()).contains(Remedy.LOAD_ANEW);
  }

  private void load(List<ExtractedDocument> documents) {
    projector.project(writer.write(documents).touched());
  }

  private void dropProjection() {
    driver
        .executableQuery(
            "MATCH (n) WHERE n:Actor OR n:Event OR n:Topic OR n:Place OR n:Country DETACH DELETE n")
        .execute();
  }

  private String value(String query) {
    return String.valueOf(
        driver.executableQuery(query).execute().records().getFirst().get(0).asObject());
  }
}
