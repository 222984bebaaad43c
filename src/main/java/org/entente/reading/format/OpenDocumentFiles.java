package org.entente.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.EntenteException;
import org.entente.document.Document;
import org.entente.document.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** OpenDocument texts (.odt): the paragraphs of their {@code content.xml}. */
final class OpenDocumentFiles {

  private OpenDocumentFiles() {}

  static List<Document> read(Content content, byte[] bytes, long limit) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          byte[] xml = Content.of(content.uri(), "content.xml", zip).bytes(limit);
          return TextFiles.drawn(content, text(xml), Metadata.NONE);
        }
      }
    } catch (IOException e) {
      throw new EntenteException(content.uri() + " is a broken ODT file; save it anew.", e);
    }
    throw new EntenteException(content.uri() + " holds no OpenDocument text; save it anew.");
  }

  /** jsoup's XML parser resolves no entities but XML's own. */
  private static String text(byte[] xml) {
    return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser())
        .select("text|p, text|h")
        .stream()
        .filter(element -> element.parents().stream().noneMatch(OpenDocumentFiles::isParagraph))
        .map(Element::text)
        .collect(Collectors.joining("\n\n"))
        .strip();
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("text:p") || element.normalName().equals("text:h");
  }
}
