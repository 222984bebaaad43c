package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claims.ExtractedDocument;
import org.entente.document.Document;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void handsOutcomesOnInTheOrderOfTheInputWhateverTheThreads(int threads) {
    List<Reading> readings = Documents.many(500);

    assertThat(outcomes(readings.stream(), threads))
        .extracting(Outcome::uri)
        .containsExactlyElementsOf(readings.stream().map(Reading::uri).toList());
  }

  @Test
  void skipsWhatCannotBeReadOrExtractedAndGoesOn() {
    Stream<Reading> readings =
        Stream.of(
            Documents.unreadable("empty.txt"),
            Documents.text("bad.txt", "bad"),
            Documents.text("good.txt", "RUS met HUN."));

    List<Outcome> outcomes = outcomes(readings, 2);

    assertThat(outcomes.get(0)).isEqualTo(new Outcome.Skipped("empty.txt", "it is empty."));
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class, skipped -> assertThat(skipped.reason()).contains("bad text"));
    assertThat(outcomes.get(2)).isInstanceOf(Outcome.Extracted.class);
  }

  @Test
  void skipsADocumentThatExhaustsTheStack() {
    Stream<Reading> readings = Stream.of(Documents.text("deep.txt", "deep"));

    try (Extraction extraction = new Extraction(readings, ExtractionTests::endless, 1)) {
      assertThat(extraction.next()).isInstanceOf(Outcome.Skipped.class);
    }
  }

  @Test
  void readsOnlySoFarAheadAndClosesTheInput() {
    AtomicInteger read = new AtomicInteger();
    AtomicBoolean closed = new AtomicBoolean();
    Stream<Reading> readings =
        Documents.many(10_000).stream()
            .peek(reading -> read.incrementAndGet())
            .onClose(() -> closed.set(true));

    try (Extraction extraction = new Extraction(readings, Documents.EXTRACTOR, 2)) {
      extraction.next();
    }

    assertThat(read.get()).isLessThan(100);
    assertThat(closed).isTrue();
  }

  @Test
  void readsOnlyOneAheadWhereDocumentsAreLong() {
    AtomicInteger read = new AtomicInteger();
    String text = "RUS met HUN. ".repeat(250_000);
    Stream<Reading> readings =
        IntStream.range(0, 10)
            .mapToObj(n -> Documents.text(n + ".txt", text + n))
            .peek(reading -> read.incrementAndGet());

    try (Extraction extraction = new Extraction(readings, Documents.EXTRACTOR, 2)) {
      extraction.next();
      extraction.next();

      assertThat(read.get()).isEqualTo(3);
      assertThat(extraction).toIterable().hasSize(8);
    }
  }

  private static ExtractedDocument endless(Document document) {
    return endless(document);
  }

  private static List<Outcome> outcomes(Stream<Reading> readings, int threads) {
    List<Outcome> outcomes = new ArrayList<>();
    try (Extraction extraction = new Extraction(readings, Documents.EXTRACTOR, threads)) {
      extraction.forEachRemaining(outcomes::add);
    }
    return outcomes;
  }
}
