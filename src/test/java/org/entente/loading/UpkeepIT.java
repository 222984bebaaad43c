package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claims.ClaimExtractor;
import org.entente.claims.ExtractedDocument;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.GraphVerifier;
import org.entente.graph.LoadLedger;
import org.entente.graph.TestDatabase;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class UpkeepIT {

  private static final LoadOptions OPTIONS = new LoadOptions(2, 3, Duration.ofSeconds(10));

  /** Reads nothing in reports of an even number. */
  private static final ClaimExtractor ODD =
      document ->
          document.text().matches(".*[02468]\\.")
              ? new ExtractedDocument(document, List.of())
              : Documents.EXTRACTOR.extract(document);

  private final Driver driver = TestDatabase.empty();

  @Test
  void whatIsReadAgainIsAsIfTheNewVersionHadReadItFirst() {
    load(Documents.many(20), ODD, "2");
    String expected = fingerprint();
    TestDatabase.empty();
    load(Documents.many(20), Documents.EXTRACTOR, "1");

    Upkeep upkeep = upkeep(ODD, "2");
    assertThat(upkeep.outdated()).isEqualTo(20);
    LoadReport report = upkeep.rereader().load(upkeep.texts(), OPTIONS, LoadListener.NONE);

    assertThat(report.documents()).isEqualTo(20);
    assertThat(report.changed()).isEqualTo(20);
    assertThat(upkeep.outdated()).isZero();
    assertThat(fingerprint()).isEqualTo(expected);
  }

  @Test
  void goesOnWhereItWasStopped() {
    load(Documents.many(20), Documents.EXTRACTOR, "1");
    Upkeep upkeep = upkeep(ODD, "2");
    Loader first = upkeep.rereader();
    first.load(upkeep.texts(), OPTIONS, outcome -> first.stop());
    AtomicInteger read = new AtomicInteger();

    upkeep.rereader().load(upkeep.texts(), OPTIONS, outcome -> read.incrementAndGet());

    assertThat(read).hasValue(17);
    assertThat(upkeep.outdated()).isZero();
  }

  @Test
  void postsOfAFileAllStayWhenTheyAreReadAgain() {
    List<Reading> posts =
        IntStream.range(0, 7)
            .mapToObj(n -> Documents.text("a.json#" + n, "RUS met HUN, report " + n + "."))
            .toList();
    load(posts, Documents.EXTRACTOR, "1");
    Upkeep upkeep = upkeep(ODD, "2");

    upkeep.rereader().load(upkeep.texts().limit(3), OPTIONS, LoadListener.NONE);

    assertThat(verify().verify().counts()).containsEntry("Document", 7L);
  }

  @Test
  void whatTheNewVersionCannotReadKeepsItsClaimsAndIsListed() {
    load(Documents.many(3), Documents.EXTRACTOR, "1");
    Upkeep upkeep =
        upkeep(
            document -> {
              throw new IllegalStateException("cannot");
            },
            "2");

    LoadReport report = upkeep.rereader().load(upkeep.texts(), OPTIONS, LoadListener.NONE);

    assertThat(report.skipped()).hasSize(3);
    assertThat(verify().verify().counts()).containsEntry("Claim", 3L);
  }

  @Test
  void theLedgerKnowsWhatWasTakenBack() {
    load(Documents.many(2), Documents.EXTRACTOR, "1");
    String rest = "RUS met HUN, report 0.";

    upkeep(Documents.EXTRACTOR, "1").retract("1.txt");

    assertThat(new LoadLedger(driver).loaded("1.txt")).isEmpty();
    assertThat(verify().verify().violations()).isEmpty();
    assertThat(verify().verify().counts()).containsEntry("Document", 1L);
    assertThat(
            driver.executableQuery("MATCH (d:Document) RETURN d.text AS text").execute().records())
        .extracting(row -> row.get("text").asString())
        .containsExactly(rest);
  }

  private Upkeep upkeep(ClaimExtractor extractor, String version) {
    return new Upkeep(driver, ActorCatalogue.NONE, new VersionedExtractor(extractor, version));
  }

  private void load(List<Reading> readings, ClaimExtractor extractor, String version) {
    Stream<Reading> stream = readings.stream();
    Loader.into(driver, ActorCatalogue.NONE, new VersionedExtractor(extractor, version))
        .load(stream, OPTIONS, LoadListener.NONE);
  }

  private GraphVerifier verify() {
    return new GraphVerifier(driver, ActorCatalogue.NONE);
  }

  private String fingerprint() {
    return verify().fingerprint();
  }
}
