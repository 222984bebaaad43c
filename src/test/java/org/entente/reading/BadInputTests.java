package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.reading.Reading.Skipped;
import org.entente.reading.ReadingOptions.ArchiveLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTests {

  private static final String GOOD = "Anna Berg met the president of Hentzau.";

  @TempDir Path folder;

  record Bad(String name, byte[] content, String reason) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bad> badFiles() throws IOException {
    byte[] zip = Packing.zip(Map.of("a.txt", GOOD.repeat(50).getBytes(StandardCharsets.UTF_8)));
    byte[] zeros = "a".repeat(30 << 20).getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        new Bad("empty.txt", new byte[0], "is empty"),
        new Bad("blank.txt", " \n\n ".getBytes(StandardCharsets.UTF_8), "has no text"),
        new Bad("binary.txt", new byte[] {1, 2, 0, 3, 0, 0, 7, 9, 1, 0, 0, 0}, "binary"),
        new Bad("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "binary"),
        new Bad("encoding.txt", brokenUtf8(), "encoding"),
        new Bad("broken.zip", java.util.Arrays.copyOf(zip, 60), "ends too early"),
        new Bad("nozip.zip", GOOD.getBytes(StandardCharsets.UTF_8), "broken"),
        new Bad("broken.txt.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3}, "ends too early"),
        new Bad("bomb.zip", Packing.zip(Map.of("zeros.txt", zeros)), "zip bomb"),
        new Bad("bomb.txt.gz", gzip(zeros), "zip bomb"),
        new Bad("broken.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8), "is broken"),
        new Bad("broken.docx", zip, "is broken"),
        new Bad(
            "entity.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
                .getBytes(StandardCharsets.UTF_8),
            "unknown format"),
        new Bad("code.py", "print('x')".getBytes(StandardCharsets.UTF_8), "unknown format"),
        new Bad("other.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 1}, "archive"),
        new Bad(
            "table.csv",
            "title,body\nx,y\n".getBytes(StandardCharsets.UTF_8),
            "no column 'text' but [title, body]; name the column that holds the text by --text-column NAME"),
        new Bad("other.json", "{\"a\": [1, 2]}".getBytes(StandardCharsets.UTF_8), "JSON"),
        new Bad("broken.json", "{\"messages\": [{".getBytes(StandardCharsets.UTF_8), "broken JSON"),
        new Bad("large.txt", "a".repeat(9 << 20).getBytes(StandardCharsets.UTF_8), "limit"));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void isToldAndTheRestGoesOn(Bad bad) throws IOException {
    Files.write(folder.resolve(bad.name()), bad.content());
    Files.writeString(folder.resolve("zz-good.txt"), GOOD);

    List<Reading> readings = read(folder);

    assertThat(readings).last().isInstanceOf(Reading.Read.class);
    List<Skipped> skipped =
        readings.stream().filter(Skipped.class::isInstance).map(Skipped.class::cast).toList();
    assertThat(readings).hasSize(skipped.size() + 1);
    assertThat(skipped)
        .anySatisfy(
            one ->
                assertThat(one.reason()).contains(bad.name()).contains(bad.reason()).endsWith("."));
  }

  @Test
  void aPathThatDoesNotExistIsTold() {
    assertThat(read(folder.resolve("none.txt")))
        .singleElement()
        .isInstanceOfSatisfying(
            Skipped.class, skipped -> assertThat(skipped.reason()).contains("does not exist"));
  }

  @Test
  void aLinkToTheFolderAboveIsTold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), GOOD);
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(read(folder))
        .hasSize(2)
        .last()
        .isInstanceOfSatisfying(
            Skipped.class, skipped -> assertThat(skipped.reason()).contains("link"));
  }

  @Test
  void archivesTooDeepInArchivesAreTold() throws IOException {
    byte[] deep = GOOD.getBytes(StandardCharsets.UTF_8);
    deep = Packing.zip(Map.of("a.txt", deep));
    deep = Packing.zip(Map.of("b.zip", deep));
    deep = Packing.zip(Map.of("c.zip", deep));
    Files.write(folder.resolve("d.zip"), deep);

    assertThat(read(folder))
        .singleElement()
        .isEqualTo(
            new Skipped(
                "d.zip!/c.zip!/b.zip",
                "d.zip!/c.zip!/b.zip lies too deep in other archives; unpack those first."));
  }

  @Test
  void archivesOfTooManyFilesAreTold() throws IOException {
    Files.write(
        folder.resolve("many.zip"),
        Packing.zip(
            Map.of(
                "a.txt", new byte[] {'a'}, "b.txt", new byte[] {'b'}, "c.txt", new byte[] {'c'})));
    ReadingOptions options =
        new ReadingOptions("text", 1000, new ArchiveLimits(1 << 20, 2, 100, 2));

    assertThat(new DocumentReader(options).read(folder))
        .hasSize(3)
        .last()
        .isInstanceOfSatisfying(
            Skipped.class, skipped -> assertThat(skipped.reason()).contains("more than 2 files"));
  }

  @Test
  void namesThatLeadOutOfAnArchiveAreOnlyNames() throws IOException {
    Files.write(
        folder.resolve("evil.zip"),
        Packing.zip(Map.of("../../evil.txt", GOOD.getBytes(StandardCharsets.UTF_8))));

    assertThat(read(folder))
        .singleElement()
        .extracting(Reading::uri)
        .isEqualTo("evil.zip!/../../evil.txt");
    assertThat(folder.resolve("../../evil.txt")).doesNotExist();
  }

  @Test
  void oneBrokenLineOfJsonLinesIsTold() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"text\": \"One.\"}\n{broken\n\n{\"text\": \"Two.\"}\n{\"title\": \"x\"}\n");

    assertThat(read(folder))
        .extracting(Reading::uri)
        .containsExactly("a.jsonl#0", "a.jsonl#1", "a.jsonl#2", "a.jsonl#3");
    assertThat(read(folder).stream().filter(Skipped.class::isInstance)).hasSize(2);
  }

  private static List<Reading> read(Path path) {
    ReadingOptions options = new ReadingOptions("text", 8 << 20, ArchiveLimits.DEFAULT);
    try (Stream<Reading> readings = new DocumentReader(options).read(path)) {
      return readings.toList();
    }
  }

  private static byte[] brokenUtf8() {
    byte[] bytes =
        ("Türkiye, Österreich, Curaçao, Perú, España, Åland. " + GOOD)
            .repeat(20)
            .getBytes(StandardCharsets.UTF_8);
    bytes[1] = (byte) 0xC3;
    bytes[2] = (byte) 0x28;
    return bytes;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
