package org.entente.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.entente.EntenteException;
import org.entente.document.Document;
import org.xml.sax.SAXException;

/** PDF and office files through Tika's parsers: text only, no embedded files, no OCR. */
final class OfficeFiles {

  private OfficeFiles() {}

  static List<Document> read(Content content, byte[] bytes, Format format) {
    String text = tidy(text(content.uri(), bytes, format));
    if (text.isBlank()) {
      throw new EntenteException(
          content.uri() + " holds no text, perhaps only scanned pages; run OCR on it first.");
    }
    return TextFiles.drawn(content, text, org.entente.document.Metadata.NONE);
  }

  private static String text(String uri, byte[] bytes, Format format) {
    BodyContentHandler handler = new BodyContentHandler(Math.max(1 << 20, bytes.length * 50));
    try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
      parser(format).parse(stream, handler, new Metadata(), context());
      return handler.toString();
    } catch (EncryptedDocumentException e) {
      throw new EntenteException(uri + " is encrypted; save it without password.", e);
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      throw new EntenteException(
          uri + " is broken or too complex to read as " + format + "; save it anew, or as text.",
          e);
    }
  }

  private static Parser parser(Format format) {
    return switch (format) {
      case PDF -> new PDFParser();
      case WORD -> new OOXMLParser();
      case RICH_TEXT -> new RTFParser();
      default -> new OfficeParser();
    };
  }

  private static ParseContext context() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    pdf.setExtractAnnotationText(false);
    pdf.setSortByPosition(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(Parser.class, EmptyParser.INSTANCE);
    return context;
  }

  /** Without spaces at line ends and without more than one blank line. */
  static String tidy(String text) {
    return TextDecoder.unified(text)
        .replaceAll("[ \\t\\u00A0]+(?=\\n)", "")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }
}
