package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claims.RuleExtractor;
import org.entente.claims.TableExtractor;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.GraphVerifier;
import org.entente.graph.ReferenceCatalogue;
import org.entente.graph.TestDatabase;
import org.entente.graph.VerifyReport;
import org.entente.reading.Reading;
import org.entente.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/** Reference data and texts in one graph. The whole table only where its size matters. */
class ReferenceLoadIT {

  private static final Reference REFERENCE = Reference.standard();
  private static final ActorCatalogue CATALOGUE = new ReferenceCatalogue(REFERENCE);

  private static final String TABLE =
      """
      # source: Entente reference data
      # date: 2026-05-01
      organisation~member~role~from~to
      UNSC~DZA~member~2004-01-01~2005-12-31
      UNSC~DZA~member~2024-01-01~2025-12-31
      EU~HUN~member~2004-05-01
      EU~GBR~member~1973-01-01~2020-01-31
      EU~UKR~candidate~2022-06-23
      BRICS~IDN~member~2025-01-06
      BRICS~BOL~partner~2025-01-01
      EAEU~CUB~observer~2020-12-11
      AU~MLI~member~2002-07-09
      AU~MLI~suspended~2012-03-23~2012-10-24
      AU~MLI~suspended~2021-06-01
      UN~SUN~member~1945-10-24~1991-12-24
      UN~RUS~member~1991-12-24
      G20~AU~member~2023-09-09
      """;

  private static final List<Reading> TEXTS =
      List.of(
          text("confirms.txt", "2024-06-01", "Hungary is a member of the European Union."),
          text("confirms-again.txt", "2025-02-01", "Indonesia joined BRICS."),
          text("contradicts.txt", "2024-06-01", "Mali withdrew from the African Union."),
          text(
              "meets.txt",
              "2024-06-01",
              "Algerian Foreign Minister Ahmed Attaf met with Cuban Foreign Minister Bruno Rodríguez on 30 May 2024."));

  private final Driver driver = TestDatabase.empty();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two terms are two edges   | MEMBER_OF       | DZA | UNSC  | 2004-01-01 to 2005-12-31, 2024-01-01 to 2025-12-31
          a member that left        | MEMBER_OF       | GBR | EU    | 1973-01-01 to 2020-01-31
          a new member              | MEMBER_OF       | IDN | BRICS | 2025-01-06
          a partner                 | ASSOCIATED_WITH | BOL | BRICS | 2025-01-01
          an observer               | ASSOCIATED_WITH | CUB | EAEU  | 2020-12-11
          a candidate               | MEMBER_OF       | UKR | EU    |
          a suspended member        | MEMBER_OF       | MLI | AU    | 2002-07-09 suspended 2012-03-23/2012-10-24 2021-06-01/..
          a state that is no more   | MEMBER_OF       | SUN | UN    | 1945-10-24 to 1991-12-24
          its successor             | MEMBER_OF       | RUS | UN    | 1991-12-24
          an organisation           | MEMBER_OF       | AU  | G20   | 2023-09-09
          """)
  void linesBecomeEdges(String why, String type, String member, String of, String expected) {
    bring(table(TABLE));

    assertThat(terms(type, member, of)).as(why).isEqualTo(Optional.ofNullable(expected).orElse(""));
    assertThat(verify().violations()).isEmpty();
  }

  @Test
  void everyEdgeOpensItsLine() {
    bring(table(TABLE));

    List<String> unopened =
        texts(
            """
            MATCH (member)-[e:MEMBER_OF|ASSOCIATED_WITH]->(organisation)
            WHERE NOT EXISTS {
              MATCH (member)<-[:SUBJECT]-(c:Claim {status: 'HELD', origin: 'reference', from: e.from, role: e.role})-[:OBJECT]->(organisation)
              MATCH (c)-[:EVIDENCED_BY]->(p)-[:IN_DOCUMENT]->(d)
              WHERE substring(d.text, p.start, p.end - p.start) = p.text AND p.text STARTS WITH organisation.id + '\\t' + member.id
            }
            RETURN e.key AS text""");
    assertThat(unopened).isEmpty();
    assertThat(texts("MATCH (d:Document)-[:PUBLISHED_BY]->(s) RETURN s.id + ' ' + s.kind AS text"))
        .containsExactly("entente-reference-data reference");
  }

  @Test
  void whatIsThereIsNotLoadedAgain() {
    assertThat(bring(table(TABLE))).hasValueSatisfying(it -> assertThat(it.added()).isEqualTo(1));
    String before = verify().fingerprint();

    assertThat(bring(table(TABLE))).isEmpty();
    assertThat(verify().fingerprint()).isEqualTo(before);
  }

  @Test
  void textsConfirmAndContradict() {
    bring(table(TABLE));
    load();

    assertThat(support("HUN", "EU")).isEqualTo("2004-05-01 documents 2 contested false");
    assertThat(support("IDN", "BRICS")).isEqualTo("2025-01-06 documents 2 contested false");
    assertThat(support("MLI", "AU")).isEqualTo("2002-07-09 documents 1 contested true");
    assertThat(verify().violations()).isEmpty();
  }

  @Test
  void theOrderOfTableAndTextsDoesNotMatter() {
    bring(table(TABLE));
    load();
    String expected = verify().fingerprint();
    TestDatabase.empty();

    load();
    bring(table(TABLE));

    assertThat(verify().fingerprint()).isEqualTo(expected);
  }

  @Test
  void anEditionReplacesTheOneBefore() {
    load();
    bring(table(TABLE));
    String expected = verify().fingerprint();
    TestDatabase.empty();
    bring(table(TABLE.replace("EU~UKR~candidate", "EU~UKR~member") + "NATO~HUN~member~1999\n"));
    load();

    assertThat(bring(table(TABLE))).isPresent();

    assertThat(verify().violations()).isEmpty();
    assertThat(verify().fingerprint()).isEqualTo(expected);
  }

  @Test
  void aUsersTableAddsAndEnds() {
    bring(table(TABLE));
    Document own =
        document(
            "mine.tsv",
            "organisation~member~role~from~to\nEU~HUN~member~2004-05-01~2030-12-31\n"
                + "OTS~HUN~observer~2018-09-03\n");

    load(new Reading.Read(own));

    assertThat(terms("MEMBER_OF", "HUN", "EU")).isEqualTo("2004-05-01 to 2030-12-31");
    assertThat(terms("ASSOCIATED_WITH", "HUN", "OTS")).isEqualTo("2018-09-03");
    assertThat(bring(table(TABLE))).isEmpty();
  }

  @Test
  void theTableThatIsShippedIsOneDocumentWithAClaimALine() {
    Document shipped = ReferenceLoad.shipped();

    LoadReport report = bring(shipped).orElseThrow();

    assertThat(report.skipped()).isEmpty();
    long lines = shipped.text().lines().filter(line -> !line.startsWith("#")).count() - 1;
    VerifyReport verified = verify();
    assertThat(verified.violations()).isEmpty();
    assertThat(verified.counts())
        .containsEntry("Document", 1L)
        .containsEntry("Claim", lines)
        .containsEntry("Passage", lines);
    assertThat(bring(shipped)).isEmpty();
  }

  private Optional<LoadReport> bring(Document table) {
    return new ReferenceLoad(driver, CATALOGUE, REFERENCE, table).bring();
  }

  private void load() {
    load(TEXTS.toArray(Reading[]::new));
  }

  private void load(Reading... readings) {
    LoadReport report =
        Loader.into(
                driver,
                CATALOGUE,
                new VersionedExtractor(
                    new TableExtractor(REFERENCE, RuleExtractor.standard()), "rules"))
            .load(Stream.of(readings), LoadOptions.STANDARD, LoadListener.NONE);
    assertThat(report.complete()).isTrue();
  }

  private VerifyReport verify() {
    return new GraphVerifier(driver, CATALOGUE).verify();
  }

  private String terms(String type, String member, String organisation) {
    return texts(
            """
            MATCH ({id: '%s'})-[e:%s]->({id: '%s'})
            RETURN e.from + coalesce(' to ' + e.to, '')
              + reduce(s = '', x IN coalesce(e.suspensions, []) |
                  CASE s WHEN '' THEN ' suspended ' ELSE s + ' ' END + x) AS text
            ORDER BY text"""
                .formatted(member, type, organisation))
        .stream()
        .collect(Collectors.joining(", "));
  }

  private String support(String member, String organisation) {
    return texts(
            """
            MATCH ({id: '%s'})-[e:MEMBER_OF]->({id: '%s'})
            RETURN e.from + ' documents ' + e.documents + ' contested ' + e.contested AS text"""
                .formatted(member, organisation))
        .stream()
        .collect(Collectors.joining(", "));
  }

  private List<String> texts(String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("text").asString())
        .toList();
  }

  private static Document table(String lines) {
    return document(ReferenceLoad.URI, lines);
  }

  private static Document document(String uri, String lines) {
    Metadata metadata =
        new Metadata(
            Optional.of("Memberships"),
            Optional.of(new Edtf("2026-05-01")),
            Optional.of("Entente reference data"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Document(uri, "memberships.tsv", 0, lines.replace('~', '\t'), 0, metadata);
  }

  private static Reading text(String uri, String published, String text) {
    return new Reading.Read(
        new Document(uri, uri, 0, text, 0, Metadata.NONE.withPublished(new Edtf(published))));
  }
}
