package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.EntenteException;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.relation.Relation;
import org.entente.graph.LoadLedger.Entry;
import org.entente.graph.Touched;
import org.entente.graph.WholeFiles;
import org.entente.graph.WriteResult;
import org.entente.graph.server.DatabaseUnavailable;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

class LoaderTests {

  private static final LoadOptions OPTIONS = new LoadOptions(2, 3, Duration.ofMillis(300));

  private final Target target = new Target();
  private final Loader loader = new Loader(target, Documents.EXTRACTOR, "test-1");

  @Test
  void writesInChunksAndReportsWhatItRead() {
    List<Outcome> told = new ArrayList<>();
    Stream<Reading> readings =
        Stream.concat(
            Documents.many(7).stream(),
            Stream.of(Documents.unreadable("empty.txt"), Documents.text("bad.txt", "bad")));

    LoadReport report = loader.load(readings, OPTIONS, told::add);

    assertThat(target.chunks).containsExactly(3, 3, 1);
    assertThat(target.outcome).isEqualTo("COMPLETED");
    assertThat(report.documents()).isEqualTo(7);
    assertThat(report.claims()).isEqualTo(Map.of(Relation.MET_WITH, 7));
    assertThat(report.skipped()).extracting(Outcome::uri).containsExactly("empty.txt", "bad.txt");
    assertThat(report.complete()).isFalse();
    assertThat(told).hasSize(9);
    assertThat(target.entries).hasSize(9);
  }

  @Test
  void writesLongDocumentsInSmallerChunks() {
    String text = "RUS met HUN. ".repeat(250_000);
    Stream<Reading> readings =
        Stream.of("a", "b", "c").map(name -> Documents.text(name + ".txt", text + name));

    loader.load(readings, OPTIONS, LoadListener.NONE);

    assertThat(target.chunks).containsExactly(2, 1);
  }

  @Test
  void listsTheFirstOfManyThatAreLeftOutAndCountsAll() {
    Stream<Reading> readings =
        IntStream.range(0, 10_001).mapToObj(n -> Documents.unreadable(n + ".txt"));

    LoadReport report = loader.load(readings, OPTIONS, LoadListener.NONE);

    assertThat(report.skipped()).hasSize(10_000);
    assertThat(report.leftOut()).isEqualTo(10_001);
    assertThat(report.complete()).isFalse();
  }

  @Test
  void tellsWhichTextsItReplacedOrTookBack() {
    target.replaced = Set.of("0.txt", "dump.txt#2");

    LoadReport report = load(1);

    assertThat(report.replaced()).containsExactly("0.txt", "dump.txt#2");
    assertThat(target.entries)
        .extracting(entry -> entry.uri() + " " + entry.outcome())
        .contains("0.txt LOADED", "dump.txt#2 RETRACTED");
    assertThat(target.entries).allMatch(entry -> entry.reason().isPresent());
  }

  @Test
  void anEmptyLoadIsComplete() {
    assertThat(loader.load(Stream.empty(), OPTIONS, LoadListener.NONE).complete()).isTrue();
  }

  @Test
  void asksADatabaseAgainThatIsBusyOrAwayForAWhile() {
    target.faults.add(new TransientException("Neo.TransientError.X", "deadlock"));
    target.faults.add(new ServiceUnavailableException("gone"));

    LoadReport report =
        loader.load(
            Documents.many(5).stream(),
            new LoadOptions(2, 3, Duration.ofMinutes(1)),
            LoadListener.NONE);

    assertThat(report.documents()).isEqualTo(5);
    assertThat(target.chunks).containsExactly(3, 2);
  }

  @Test
  void givesUpOnADatabaseThatStaysAway() {
    target.faults.addAll(Collections.nCopies(100, new ServiceUnavailableException("gone")));

    assertThatThrownBy(() -> load(5))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("stopped answering after 0 documents");
    assertThat(target.outcome).isEqualTo("FAILED");
  }

  @Test
  void doesNotRepeatWhatCannotWork() {
    target.faults.add(new ClientException("Neo.ClientError.X", "syntax"));

    assertThatThrownBy(() -> load(5))
        .isExactlyInstanceOf(EntenteException.class)
        .hasMessageContaining("syntax");
    assertThat(target.chunks).isEmpty();
  }

  @Test
  void stopsAfterTheCurrentChunk() {
    LoadReport report =
        loader.load(Documents.many(100).stream(), OPTIONS, outcome -> loader.stop());

    assertThat(target.chunks).containsExactly(3);
    assertThat(target.outcome).isEqualTo("STOPPED");
    assertThat(report.stopped()).isTrue();
    assertThat(report.complete()).isFalse();
  }

  @Test
  void leavesOutWhatHasTheNameOfAnotherInput() {
    LoadReport report =
        loader.load(
            Stream.of(
                Documents.text("1.txt", "RUS met HUN."),
                Documents.text("1.txt", "RUS met HUN."),
                Documents.text("1.txt", "RUS met CHE.")),
            OPTIONS,
            LoadListener.NONE);

    assertThat(report.documents()).isEqualTo(2);
    assertThat(report.skipped())
        .singleElement()
        .satisfies(
            one -> assertThat(one.reason()).contains("1.txt is the name of two inputs", "folder"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one file                      | a                | a
          posts are one file            | a#0 a#1 a#2 b#0  | a b
          one file after the other      | a b c            | a b c
          a file of which a part is bad | a#0 !a#1 b#0 b#1 | b
          a file that cannot be read    | !a b             | b
          over several chunks           | a#0 a#1 a#2 a#3 a#4 b | a b
          """)
  void knowsWhichFilesItHasReadAsAWhole(String what, String uris, String whole) {
    loader.load(
        Stream.of(uris.split(" "))
            .map(
                uri ->
                    uri.startsWith("!")
                        ? Documents.unreadable(uri.substring(1))
                        : Documents.text(uri, "RUS met HUN, " + uri)),
        OPTIONS,
        LoadListener.NONE);

    assertThat(target.files).containsExactly(whole.split(" "));
  }

  @Test
  void takesNoFileForWholeWhenItIsStopped() {
    loader.load(
        Documents.many(100).stream().map(LoaderTests::postOfOneFile),
        OPTIONS,
        outcome -> loader.stop());

    assertThat(target.files).isEmpty();
  }

  private static Reading postOfOneFile(Reading reading) {
    String number = reading.uri().replace(".txt", "");
    return Documents.text("x.json#" + number, "RUS met HUN, " + number);
  }

  private LoadReport load(int documents) {
    return loader.load(Documents.many(documents).stream(), OPTIONS, LoadListener.NONE);
  }

  /** Fails as often as it is told to. */
  private static final class Target implements LoadTarget {
    private final Deque<RuntimeException> faults = new ArrayDeque<>();
    private final List<Integer> chunks = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private Set<String> replaced = Set.of();
    private String outcome = "";

    @Override
    public WriteResult write(List<ExtractedDocument> documents, WholeFiles whole) {
      if (!faults.isEmpty()) {
        throw faults.remove();
      }
      files.addAll(new TreeSet<>(whole.files()));
      if (!documents.isEmpty()) {
        chunks.add(documents.size());
      }
      return new WriteResult(documents.size(), 0, 0, 0, 0, replaced, Touched.NOTHING);
    }

    @Override
    public void begin(LoadRun load) {}

    @Override
    public void record(String load, List<Entry> more) {
      entries.addAll(more);
    }

    @Override
    public void finish(String load, String result) {
      outcome = result;
    }
  }
}
