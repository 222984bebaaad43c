package org.entente.reading.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.EntenteException;

/**
 * Opens a file of any format but archives.
 *
 * @param textColumn the column or field that holds the text in tables and dumps
 * @param documentBytes the largest document
 */
public record FileDocuments(String textColumn, long documentBytes) {

  /**
   * The file's documents.
   *
   * @throws EntenteException when it cannot be read
   */
  public Documents open(Content content, Format format) throws IOException {
    return switch (format) {
      case TEXT, MARKDOWN -> Documents.of(TextFiles.read(content, bytes(content)));
      case HTML -> Documents.of(HtmlPages.read(content, bytes(content)));
      case PDF, WORD, OLD_WORD, RICH_TEXT ->
          Documents.of(OfficeFiles.read(content, bytes(content), format));
      case OPEN_DOCUMENT ->
          Documents.of(OpenDocumentFiles.read(content, bytes(content), documentBytes));
      case JSON -> new JsonDump(records(content), reader(content));
      case JSON_LINES -> new JsonLines(records(content), reader(content));
      case CSV -> new CsvTable(records(content), reader(content), delimiter(content));
      case TSV -> table(content);
      case ZIP, GZIP, PACKED ->
          throw new EntenteException(
              content.uri() + " is an archive; unpack it, or pack it as .zip.");
      case BINARY ->
          throw new EntenteException(
              content.uri()
                  + " is broken, or a binary file that holds no readable text; give text, HTML, PDF or DOCX.");
      case UNKNOWN ->
          throw new EntenteException(
              "%s is of an unknown format; rename plain text to .txt, or save it as text, HTML, PDF or DOCX."
                  .formatted(content.uri()));
    };
  }

  private byte[] bytes(Content content) throws IOException {
    return content.bytes(documentBytes);
  }

  private Documents table(Content content) throws IOException {
    return WholeTable.is(new String(content.head(), StandardCharsets.ISO_8859_1))
        ? Documents.of(WholeTable.read(content, bytes(content)))
        : new CsvTable(records(content), reader(content), '\t');
  }

  /** Many spreadsheets write semicolons where their language has decimal commas. */
  private static char delimiter(Content content) throws IOException {
    String head = new String(content.head(), StandardCharsets.ISO_8859_1);
    String columns = head.lines().findFirst().orElse("");
    return columns.indexOf(';') >= 0 && columns.indexOf(',') < 0 ? ';' : ',';
  }

  private Records records(Content content) {
    return new Records(content.uri(), content.name(), textColumn);
  }

  private BoundedReader reader(Content content) throws IOException {
    return new BoundedReader(TextDecoder.reader(content), content.uri(), documentBytes);
  }
}
