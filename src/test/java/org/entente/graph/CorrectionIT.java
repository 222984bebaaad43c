package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.entente.EntenteException;
import org.entente.claims.ExtractedDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** After any history the graph is that of the documents that remain. */
class CorrectionIT {

  private static final List<String> TEXTS =
      List.of(
          "RUS met HUN",
          "RUS met HUN\nHUN joined +NATO",
          "HUN joined +EU\nHUN backs SRB",
          "SRB met RUS\nSRB backs #Ceasefire",
          "CHN met SRB",
          "CHN backs RUS\nRUS met CHN",
          "Nobody met.");

  private final ActorCatalogue catalogue = new KnownActors();
  private Driver driver;
  private GraphWriter writer;

  @BeforeEach
  void empty() {
    driver = TestDatabase.empty();
    writer = new GraphWriter(driver, catalogue).withExtractor("1", Lines.EXTRACTOR);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a new version                  | +a 0, +a 2             | a 2
          a new version that is another's text | +a 0, +b 2, +a 2 | a 2, b 2
          back to the older version      | +a 0, +a 2, +a 0       | a 0
          another date                   | +a 0 2024-07-16, +a 0 2023-01-02 | a 0 2023-01-02
          a date less                    | +a 0 2024-07-16, +b 0 2023-01-02, +a 0 | a 0, b 0 2023-01-02
          one copy goes, the other tells | +a 0 2024-07-16 TASS, +b 0 2023-01-02 AFP, -a | b 0 2023-01-02 AFP
          the copy that did not count goes | +a 0 2024-07-16 TASS, +b 0 '' AFP, -b | a 0 2024-07-16 TASS
          a new version of the copy that counts | +a 0 2024-07-16, +b 0 2023-01-02, +a 3 | a 3, b 0 2023-01-02
          all of a file's posts          | +f#0 0, +f#1 2, +b 3, -f | b 3
          one of a file's posts          | +f#0 0, +f#1 2, -f#0   | f#1 2
          the last document              | +a 1, -a               |
          what another still supports    | +a 1, +b 0, -a         | b 0
          from standard input nothing is replaced | +- 0, +- 2    | - 0, - 2
          """)
  void whatRemainsIsWhatCounts(String what, String history, String remaining) {
    for (String step : history.split(", ")) {
      if (step.startsWith("-")) {
        retract(step.substring(1));
      } else {
        write(List.of(document(step.substring(1))));
      }
    }

    assertSameAs(
        remaining == null
            ? List.of()
            : List.of(remaining.split(", ")).stream().map(CorrectionIT::document).toList());
  }

  @Test
  void aFileLosesThePostsThatItsNewVersionLacks() {
    write(List.of(document("f#0 0"), document("f#1 2"), document("f#2 3"), document("g#1 4")));

    WriteResult result =
        writer.write(
            List.of(document("f#0 0"), document("f#1 5")),
            new WholeFiles(Set.of("f"), Set.of("f#0", "f#1")::contains));
    new Projector(driver, catalogue).project(result.touched());

    assertSameAs(List.of(document("f#0 0"), document("f#1 5"), document("g#1 4")));
  }

  @Test
  void whatIsNotThereCannotBeTakenBack() {
    assertThatThrownBy(() -> writer.retract("nowhere.txt"))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("nowhere.txt");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anyHistoryIsTheLoadOfWhatRemains(long seed) {
    Random random = new Random(seed);
    Map<String, ExtractedDocument> remaining = new TreeMap<>();
    for (int step = 0; step < 30; step++) {
      if (random.nextInt(3) == 0 && !remaining.isEmpty()) {
        String uri = List.copyOf(remaining.keySet()).get(random.nextInt(remaining.size()));
        retract(uri);
        remaining.remove(uri);
      } else {
        Map<String, ExtractedDocument> batch = batch(random);
        write(List.copyOf(batch.values()));
        remaining.putAll(batch);
      }
    }
    List<ExtractedDocument> documents = new ArrayList<>(remaining.values());
    Collections.shuffle(documents, random);

    assertSameAs(documents);
  }

  private static Map<String, ExtractedDocument> batch(Random random) {
    Map<String, ExtractedDocument> batch = new HashMap<>();
    for (int number = 0; number <= random.nextInt(3); number++) {
      String uri = "u" + random.nextInt(8);
      String date = List.of("", "2024-07-16", "2023-01-02").get(random.nextInt(3));
      String source = List.of("", "TASS", "Russian MFA").get(random.nextInt(3));
      batch.put(uri, Lines.read(uri, TEXTS.get(random.nextInt(TEXTS.size())), date, source));
    }
    return batch;
  }

  /** {@code URI TEXT DATE SOURCE}, the last two where they are known. */
  private static ExtractedDocument document(String line) {
    String[] parts = line.replace("''", "").split(" ", -1);
    return Lines.read(
        parts[0],
        TEXTS.get(Integer.parseInt(parts[1])),
        parts.length > 2 ? parts[2] : "",
        parts.length > 3 ? parts[3] : "");
  }

  private void assertSameAs(List<ExtractedDocument> documents) {
    GraphVerifier verifier = new GraphVerifier(driver, catalogue);
    assertThat(verifier.verify().violations()).isEmpty();
    String corrected = verifier.fingerprint();
    TestDatabase.empty();
    documents.forEach(document -> write(List.of(document)));
    assertThat(corrected).isEqualTo(verifier.fingerprint());
  }

  private void write(List<ExtractedDocument> documents) {
    new Projector(driver, catalogue).project(writer.write(documents).touched());
  }

  private void retract(String document) {
    new Projector(driver, catalogue).project(writer.retract(document).touched());
  }
}
