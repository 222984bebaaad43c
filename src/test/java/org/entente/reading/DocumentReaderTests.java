package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTests {

  private static final String TEXT = "Anna Berg met the president of Hentzau.";

  @TempDir Path folder;

  @Test
  void readsAFolderInTheOrderOfItsPathsWithoutBystanders() throws IOException {
    for (String name :
        List.of(
            "b.txt", "a/z.md", "a/.hidden.txt", ".git/x.txt", "README.md", "LICENSE", "b.claims")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), TEXT);
    }

    assertThat(readings(folder)).extracting(Reading::uri).containsExactly("a/z.md", "b.txt");
    assertThat(readings(folder.resolve("README.md")))
        .extracting(Reading::uri)
        .containsExactly("README.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "windows-1251"})
  void detectsEncodings(String encoding) throws IOException {
    String text =
        encoding.equals("windows-1251")
            ? "Министр иностранных дел встретился с президентом и обсудил договор о границе. "
                .repeat(4)
            : "Der Außenminister Österreichs traf sich mit Präsident Müller in Zürich. ".repeat(4);
    Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(encoding)));

    assertThat(documents(folder)).singleElement().extracting(Document::text).isEqualTo(text);
  }

  @Test
  void unifiesLineEndsAndDropsTheByteOrderMark() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "\uFEFFOne.\r\nTwo.\rThree.\n");

    assertThat(documents(folder))
        .singleElement()
        .extracting(Document::text)
        .isEqualTo("One.\nTwo.\nThree.\n");
  }

  @Test
  void readsFrontMatter() throws IOException {
    String body = "Anna Berg met the president.\n";
    String file =
        "---\ntitle: \"Berg: a visit\"\ndate: 2023-06-05\npublisher: MFA\nlanguage: en\nplace: Streslau\n---\n\n"
            + body;
    Files.writeString(folder.resolve("a.md"), file);

    Document document = documents(folder).getFirst();

    assertThat(document.text()).isEqualTo(body);
    assertThat(file.substring(document.base())).isEqualTo(body);
    assertThat(document.metadata().title()).contains("Berg: a visit");
    assertThat(document.metadata().published()).contains(new Edtf("2023-06-05"));
    assertThat(document.metadata().source()).contains("MFA");
    assertThat(document.metadata().language()).contains("en");
    assertThat(document.metadata().place()).contains("Streslau");
  }

  @Test
  void readsTheMainContentOfAPage() throws IOException {
    Files.writeString(
        folder.resolve("a.html"),
        """
        <!DOCTYPE html><html lang="en"><head><title>Berg visits - MFA</title>
        <meta property="og:title" content="Berg visits Hentzau"><meta property="og:site_name" content="Ruritania MFA">
        <meta property="article:published_time" content="2023-06-05T10:00:00Z"><script>var x = 1;</script></head>
        <body><nav><a>Home</a><a>News</a></nav><div class="cookie-banner">We use cookies</div>
        <article><h1>Berg visits Hentzau</h1><p>Anna Berg met the president of <b>Hentzau</b>.</p>
        <p>They spoke<br>about the border.</p><ul><li>One item</li></ul><div class="share-buttons">Share</div></article>
        <aside>Other news</aside><footer>© MFA</footer></body></html>
        """);

    Document page = documents(folder).getFirst();

    assertThat(page.text())
        .isEqualTo(
            "Berg visits Hentzau\n\nAnna Berg met the president of Hentzau.\n\nThey spoke\nabout the border.\n\n• One item");
    assertThat(page.metadata().title()).contains("Berg visits Hentzau");
    assertThat(page.metadata().published()).contains(new Edtf("2023-06-05"));
    assertThat(page.metadata().source()).contains("Ruritania MFA");
    assertThat(page.metadata().language()).contains("en");
  }

  @Test
  void readsTelegramExports() throws IOException {
    Files.writeString(
        folder.resolve("result.json"),
        """
        {"name": "Ruritania MFA 🇷🇺", "type": "public_channel", "id": 1, "messages": [
         {"id": 1, "type": "service", "date": "2023-06-05T10:00:00", "action": "create_channel", "text": ""},
         {"id": 2, "type": "message", "date": "2023-06-05T10:00:00", "from": "Ruritania MFA 🇷🇺",
          "text": ["🎙 Berg met ", {"type": "bold", "text": "the president"}, "."]},
         {"id": 3, "type": "message", "date": "2023-06-06T10:00:00", "from": "Ruritania MFA",
          "forwarded_from": "Hentzau Presidency", "text": "The president received Berg."},
         {"id": 4, "type": "message", "date": "2023-06-07T10:00:00", "photo": "x.jpg", "text": ""}]}
        """);

    List<Document> messages = documents(folder);

    assertThat(messages)
        .extracting(Document::uri)
        .containsExactly("result.json#0", "result.json#1");
    assertThat(messages).extracting(Document::post).containsExactly(0, 1);
    assertThat(messages.getFirst().text()).isEqualTo("🎙 Berg met the president.");
    assertThat(messages)
        .extracting(message -> message.metadata().channel().orElse(""))
        .containsExactly("Ruritania MFA", "Hentzau Presidency");
    assertThat(messages)
        .extracting(message -> message.metadata().published().orElseThrow().text())
        .containsExactly("2023-06-05", "2023-06-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          a.csv!Title,Date,Source,Text|Visit,5 June 2023,MFA,"Berg came,|and left."|
          a.csv!title;date;source;text|Visit;5 June 2023;MFA;"Berg came,|and left."|
          a.jsonl!{"title":"Visit","date":"2023-06-05","source":"MFA","text":"Berg came,\\nand left."}|
          a.json![{"title":"Visit","date":"2023-06-05","source":"MFA","text":"Berg came,\\nand left."}]
          """)
  void readsTables(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content.replace('|', '\n'));

    Document document = documents(folder).getFirst();

    assertThat(document.uri()).isEqualTo(name + "#0");
    assertThat(document.text()).isEqualTo("Berg came,\nand left.");
    assertThat(document.metadata().title()).contains("Visit");
    assertThat(document.metadata().published()).contains(new Edtf("2023-06-05"));
    assertThat(document.metadata().source()).contains("MFA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.tsv", "table"})
  void keepsATableOfMembershipsWhole(String name) throws IOException {
    String table =
        "# date: 2026-05-01\n# source: Desk\n# Ours.\nrole\tmember\torganisation\nmember\tHUN\tEU\n";
    Files.writeString(folder.resolve(name), table.replace("\n", "\r\n"));

    assertThat(documents(folder))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.uri()).isEqualTo(name);
              assertThat(document.text()).isEqualTo(table);
              assertThat(document.metadata().published()).contains(new Edtf("2026-05-01"));
              assertThat(document.metadata().source()).contains("Desk");
              assertThat(document.metadata().title()).isEmpty();
            });
  }

  @Test
  void readsTheTextColumnThatTheOptionNames() throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "id\tbody\n1\t" + TEXT + "\n");

    try (Stream<Reading> readings =
        new DocumentReader(ReadingOptions.DEFAULT.withTextColumn("Body")).read(folder)) {
      assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
    }
  }

  @Test
  void readsArchivesAndArchivesInThem() throws IOException {
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] inner = Packing.zip(Map.of("dir/b.txt", text));
    Files.write(
        folder.resolve("a.zip"),
        Packing.zip(
            Map.of(
                "c.txt",
                text,
                "inner.zip",
                inner,
                "d.txt.gz",
                gzip(text),
                "__MACOSX/x.txt",
                text,
                "x.claims",
                text)));
    Files.write(folder.resolve("e.txt.gz"), gzip(text));

    assertThat(documents(folder))
        .extracting(Document::uri)
        .containsExactly(
            "a.zip!/c.txt", "a.zip!/d.txt.gz", "a.zip!/inner.zip!/dir/b.txt", "e.txt.gz");
    assertThat(documents(folder)).extracting(Document::text).containsOnly(TEXT);
    assertThat(documents(folder))
        .extracting(Document::name)
        .containsExactly("c.txt", "d.txt", "b.txt", "e.txt");
  }

  @Test
  void readsPdfWordAndRichText() throws IOException {
    Files.write(folder.resolve("a.pdf"), pdf());
    Files.write(folder.resolve("b.docx"), word());
    Files.writeString(folder.resolve("c.rtf"), "{\\rtf1\\ansi " + TEXT + "\\par}");
    Files.write(
        folder.resolve("d.odt"),
        Packing.zip(
            Map.of(
                "content.xml",
                ("<office:document-content xmlns:office='o' xmlns:text='t'><text:p>"
                        + TEXT
                        + "</text:p></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8))));

    assertThat(documents(folder))
        .extracting(Document::text)
        .containsExactly(TEXT, TEXT, TEXT, TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEXT,
        "<html><body><p>" + TEXT + "</p></body></html>",
        "{\"text\": \"" + TEXT + "\"}\n",
        "id,text\n1," + TEXT + "\n",
        "{\"name\": \"x\", \"messages\": [{\"type\": \"message\", \"text\": \"" + TEXT + "\"}]}"
      })
  void readsStandardInput(String input) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(documents(Path.of("-")))
          .singleElement()
          .extracting(Document::text)
          .isEqualTo(TEXT);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void readsLazily() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      lines.append("{\"text\": \"").append(TEXT).append("\"}\n");
    }
    Files.writeString(folder.resolve("a.jsonl"), lines);

    try (Stream<Reading> readings = new DocumentReader(ReadingOptions.DEFAULT).read(folder)) {
      assertThat(readings.iterator().next().uri()).isEqualTo("a.jsonl#0");
    }
  }

  private static List<Reading> readings(Path path) {
    try (Stream<Reading> readings = new DocumentReader(ReadingOptions.DEFAULT).read(path)) {
      return readings.toList();
    }
  }

  private static List<Document> documents(Path path) {
    return readings(path).stream()
        .map(reading -> assertThat(reading).isInstanceOf(Reading.Read.class).actual())
        .map(reading -> ((Reading.Read) reading).document())
        .toList();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(TEXT);
        content.endText();
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] word() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText(TEXT);
      word.write(out);
    }
    return out.toByteArray();
  }
}
