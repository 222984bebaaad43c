package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.document.Metadata;
import org.entente.document.ReadDocument;
import org.entente.document.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input of any size goes through: only what is needed next is read. */
class StreamingTests {

  private static final String TEXT = "Anna Berg met the president of Hentzau.";

  @TempDir Path folder;

  @Test
  void anIteratorOverSeveralInputsReadsOneFileAtATime() throws IOException {
    for (String name : List.of("one/a.txt", "one/b.txt", "two/c.txt")) {
      write(name);
    }
    Stream<Reading> readings = reader().read(List.of(folder.resolve("one"), folder.resolve("two")));

    Iterator<Reading> one = readings.iterator();
    assertThat(one.next().uri()).isEqualTo("a.txt");
    Files.delete(folder.resolve("one/b.txt"));

    assertThat(one.next()).isInstanceOf(Reading.Skipped.class);
    assertThat(one.next().uri()).isEqualTo("c.txt");
    assertThat(one.hasNext()).isFalse();
  }

  @Test
  void foldersAreListedWhenTheirTurnComesInTheOrderOfTheirPaths() throws IOException {
    for (String name : List.of("a/z.txt", "a.txt", "a-b/c.txt", "b/d.txt")) {
      write(name);
    }
    Iterator<Reading> readings = reader().read(folder).iterator();

    assertThat(readings.next().uri()).isEqualTo("a-b/c.txt");
    write("b/c.txt");

    assertThat(readings)
        .toIterable()
        .extracting(Reading::uri)
        .containsExactly("a.txt", "a/z.txt", "b/c.txt", "b/d.txt");
  }

  @Test
  void theFirstDocumentsOfAnEndlessInputAreThere() {
    InputStream before = System.in;
    System.setIn(new Endless("{\"text\": \"" + TEXT + "\"}\n"));
    try (Stream<Reading> readings = reader().read(Path.of("-"))) {
      assertThat(readings.limit(3)).extracting(Reading::uri).containsExactly("-#0", "-#1", "-#2");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aLongParagraphIsCutIntoSentencesLikeAShortOne() {
    String rain = "It rained in Streslau on 5 Jan. and on Monday.";
    int times = 5_000;

    assertThat(sentences((TEXT + " " + rain + " ").repeat(times)))
        .hasSize(2 * times)
        .allMatch(sentence -> sentence.equals(TEXT) || sentence.equals(rain));
  }

  @Test
  void aTextWithoutSentencesIsCutSomewhere() {
    assertThat(sentences("rain ".repeat(100_000)))
        .hasSizeGreaterThan(1)
        .allMatch(sentence -> sentence.startsWith("rain") && sentence.endsWith("rain"));
  }

  private void write(String name) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), TEXT);
  }

  private static DocumentReader reader() {
    return new DocumentReader(ReadingOptions.DEFAULT);
  }

  private static List<String> sentences(String text) {
    Document document = new Document("a.txt", "a.txt", 0, text, 0, Metadata.NONE);
    ReadDocument read = new SentenceReader().read(document);
    return read.sentences().stream().map(Sentence::span).map(span -> span.of(text)).toList();
  }

  /** The same bytes again and again. */
  private static final class Endless extends InputStream {
    private final byte[] bytes;
    private int at;

    Endless(String text) {
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      return bytes[at++ % bytes.length];
    }
  }
}
