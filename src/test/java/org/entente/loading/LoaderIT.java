package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.GraphVerifier;
import org.entente.graph.LoadLedger;
import org.entente.graph.TestDatabase;
import org.entente.graph.VerifyReport;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

class LoaderIT {

  private final Driver driver = TestDatabase.empty();

  @Test
  void loadsTheGoodAndListsTheBad() {
    List<Reading> readings = new ArrayList<>(Documents.many(20));
    readings.add(7, Documents.text("bad.txt", "bad"));
    readings.add(Documents.unreadable("empty.txt"));

    LoadReport report = load(readings, LoadOptions.STANDARD);

    assertThat(report.documents()).isEqualTo(20);
    assertThat(report.added()).isEqualTo(20);
    assertThat(report.skipped()).extracting(Outcome::uri).containsExactly("bad.txt", "empty.txt");
    assertThat(verify().violations()).isEmpty();
    assertThat(verify().counts()).containsEntry("Document", 20L).containsEntry("Claim", 20L);
    assertThat(new LoadLedger(driver).loaded("3.txt"))
        .hasValueSatisfying(
            entry -> assertThat(entry.outcome()).isEqualTo(LoadLedger.Outcome.LOADED));
  }

  @Test
  void anotherTextOfTheSameNameReplacesTheFirstAndTheReportSaysSo() {
    load(List.of(Documents.text("x.txt", "RUS met HUN.")), LoadOptions.STANDARD);

    LoadReport report =
        load(List.of(Documents.text("x.txt", "CHN met IRN.")), LoadOptions.STANDARD);

    assertThat(report.replaced()).containsExactly("x.txt");
    assertThat(verify().counts()).containsEntry("Document", 1L);
    assertThat(new LoadLedger(driver).loaded("x.txt").orElseThrow().reason())
        .contains("It replaced another text of this name.");
  }

  @Test
  void theSameDocumentsAgainChangeNothing() {
    load(Documents.many(20), LoadOptions.STANDARD);
    String before = verify().fingerprint();

    LoadReport again = load(Documents.many(20), LoadOptions.STANDARD);

    assertThat(again.added()).isZero();
    assertThat(again.changed()).isZero();
    assertThat(again.unchanged()).isEqualTo(20);
    assertThat(again.documents()).isEqualTo(20);
    assertThat(verify().fingerprint()).isEqualTo(before);
    assertThat(new LoadLedger(driver).loaded("3.txt"))
        .hasValueSatisfying(
            entry -> assertThat(entry.outcome()).isEqualTo(LoadLedger.Outcome.UNCHANGED));
  }

  @Test
  void theSameTextTwiceIsOneDocumentWithTwoUris() {
    load(
        List.of(
            Documents.text("a.txt", "RUS met HUN."), Documents.text("copy/a.txt", "RUS met HUN.")),
        LoadOptions.STANDARD);

    List<Object> uris =
        driver
            .executableQuery("MATCH (d:Document) RETURN d.uris AS uris")
            .execute()
            .records()
            .getFirst()
            .get("uris")
            .asList();

    assertThat(uris).containsExactly("a.txt", "copy/a.txt");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 3", "1, 7, 4", "4, 50, 5", "3, 200, 6"})
  void orderThreadsAndChunksDoNotShowInTheGraph(int threads, int chunk, int seed) {
    load(Documents.many(60), LoadOptions.STANDARD);
    String expected = verify().fingerprint();
    TestDatabase.empty();
    List<Reading> shuffled = new ArrayList<>(Documents.many(60));
    Collections.shuffle(shuffled, new Random(seed));

    load(shuffled, new LoadOptions(threads, chunk, Duration.ofSeconds(10)));

    assertThat(verify().fingerprint()).isEqualTo(expected);
  }

  @Test
  void twoLoadersAtOnceLeaveTheSameGraph() throws Exception {
    List<Reading> documents = new ArrayList<>(Documents.many(30));
    documents.addAll(
        List.of(
            Documents.text("copy.txt", "RUS met HUN, report 0. #news"),
            Documents.text("again.txt", "🇷🇺 RUS met HUN, report 0.")));
    load(documents, LoadOptions.STANDARD);
    String expected = verify().fingerprint();
    TestDatabase.empty();
    LoadOptions options = new LoadOptions(1, 3, Duration.ofMinutes(1));
    List<Reading> reversed = documents.reversed();

    CompletableFuture<LoadReport> other =
        CompletableFuture.supplyAsync(() -> load(reversed, options));
    LoadReport one = load(documents, options);

    assertThat(one.complete()).isTrue();
    assertThat(other.get().complete()).isTrue();
    assertThat(verify().violations()).isEmpty();
    assertThat(verify().fingerprint()).isEqualTo(expected);
  }

  private LoadReport load(List<Reading> readings, LoadOptions options) {
    return Loader.into(
            driver, ActorCatalogue.NONE, new VersionedExtractor(Documents.EXTRACTOR, "test-1"))
        .load(readings.stream(), options, LoadListener.NONE);
  }

  private VerifyReport verify() {
    return new GraphVerifier(driver, ActorCatalogue.NONE).verify();
  }
}
