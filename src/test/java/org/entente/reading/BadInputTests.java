package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
        new Bad("broken.zip", Arrays.copyOf(zip, 60), "ends too early"),
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
  void aZipCutAnywhereIsTold() throws IOException {
    byte[] one = Packing.zip(Map.of("a.txt", GOOD.getBytes(StandardCharsets.UTF_8)));
    byte[] two =
        Packing.zip(
            Map.of(
                "a.txt", GOOD.getBytes(StandardCharsets.UTF_8),
                "b.txt", GOOD.getBytes(StandardCharsets.UTF_8)));
    int second = Arrays.mismatch(one, two);

    for (int cut = second; cut < two.length; cut++) {
      Files.write(folder.resolve("cut.zip"), Arrays.copyOf(two, cut));

      assertThat(read(folder))
          .as("cut after %d of %d bytes", cut, two.length)
          .anySatisfy(
              reading ->
                  assertThat(reading)
                      .isInstanceOfSatisfying(
                          Skipped.class,
                          skipped ->
                              assertThat(skipped.reason()).startsWith("cut.zip ends too early")));
    }
    Files.write(folder.resolve("cut.zip"), two);
    assertThat(read(folder)).hasSize(2).noneMatch(Skipped.class::isInstance);
  }

  @Test
  void aZipThatListsMoreThanItHoldsIsTold() throws IOException {
    byte[] zip = Packing.zip(Map.of("a.txt", GOOD.getBytes(StandardCharsets.UTF_8)));
    zip[zip.length - 12] = 3;
    Files.write(folder.resolve("less.zip"), zip);

    assertThat(read(folder))
        .hasSize(2)
        .last()
        .isEqualTo(
            new Skipped(
                "less.zip", "less.zip ends too early, after 1 of its 3 files; fetch it again."));
  }

  @Test
  void aZipWithALongCommentIsRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.setComment("a".repeat(0xFFFF));
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("told.zip"), packed.toByteArray());

    assertThat(read(folder)).singleElement().isInstanceOf(Reading.Read.class);
  }

  @Test
  void aZipOfVeryManyFilesIsReadToItsEnd() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int directory = 0; directory < 66_000; directory++) {
        zip.putNextEntry(new ZipEntry(directory + "/"));
      }
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("many.zip"), packed.toByteArray());

    assertThat(read(folder)).singleElement().isInstanceOf(Reading.Read.class);
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
        new ReadingOptions("text", 1000, 1000, new ArchiveLimits(1 << 20, 2, 100, 2));

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
  void documentsOfTooManyCharactersAreTold() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"), "{\"text\": \"One.\"}\n{\"text\": \"Far too long.\"}\n");
    ReadingOptions options = new ReadingOptions("text", 1000, 10, ArchiveLimits.DEFAULT);

    assertThat(new DocumentReader(options).read(folder))
        .hasSize(2)
        .last()
        .isEqualTo(
            new Skipped(
                "a.jsonl#1",
                "a.jsonl#1 has more than 10 characters, the limit for one document; split it."));
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
    ReadingOptions options = new ReadingOptions("text", 8 << 20, 8 << 20, ArchiveLimits.DEFAULT);
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
