package org.entente.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.EntenteException;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.reading.header.DateReader;
import org.entente.vocabulary.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * HTML pages: their main content without the site's frame, by the selectors of {@code html.txt}.
 */
final class HtmlPages {

  private static final List<String> RULES = Vocabulary.shipped("reading").words("html.txt");
  private static final int SHORTEST_MAIN = 200;

  private HtmlPages() {}

  static List<Document> read(Content content, byte[] bytes) {
    Element page = parse(content.uri(), bytes);
    Metadata metadata = metadata(page);
    selectors("drop").forEach(selector -> page.select(selector).remove());
    return TextFiles.drawn(content, text(page, metadata), metadata);
  }

  /** A charset that the page names counts when the bytes are no UTF-8. */
  private static Element parse(String uri, byte[] bytes) {
    CharsetGuess guess =
        CharsetGuess.of(bytes, true).orElseThrow(() -> TextDecoder.undecodable(uri));
    boolean unicode = guess.charset().name().startsWith("UTF");
    try {
      return unicode
          ? Jsoup.parse(TextDecoder.decode(uri, bytes))
          : Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException e) {
      throw new EntenteException(uri + " is no HTML page; save it again from the browser.", e);
    }
  }

  private static Metadata metadata(Element page) {
    Optional<Edtf> inAddress =
        values(page, "url").map(DateReader::inAddress).flatMap(Optional::stream).findFirst();
    return new Metadata(
        values(page, "title").findFirst(),
        values(page, "date")
            .flatMap(text -> DateReader.read(text).stream())
            .findFirst()
            .or(() -> inAddress),
        values(page, "source").findFirst(),
        Optional.empty(),
        values(page, "language").findFirst(),
        Optional.empty());
  }

  private static Stream<String> values(Element page, String kind) {
    return selectors(kind)
        .flatMap(selector -> page.select(selector).stream())
        .map(HtmlPages::value)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static String value(Element element) {
    return Stream.of("content", "datetime", "href", "lang", "xml:lang")
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  /** The main content, with the page's headline above it where it lacks one. */
  private static String text(Element page, Metadata metadata) {
    String text = BlockText.of(main(page));
    String title = metadata.title().orElse("");
    String start = text.substring(0, Math.min(text.length(), 1000));
    return title.isEmpty() || text.isEmpty() || start.contains(title)
        ? text
        : title + "\n\n" + text;
  }

  private static Element main(Element page) {
    return selectors("main")
        .flatMap(selector -> longest(page, selector).stream())
        .filter(element -> element.text().length() >= SHORTEST_MAIN)
        .findFirst()
        .orElseGet(() -> page.selectFirst("body") instanceof Element body ? body : page);
  }

  private static Optional<Element> longest(Element page, String selector) {
    return page.select(selector).stream()
        .max(Comparator.comparingInt(element -> element.text().length()));
  }

  private static Stream<String> selectors(String kind) {
    return RULES.stream()
        .filter(rule -> rule.startsWith(kind + " "))
        .map(rule -> rule.substring(kind.length() + 1));
  }
}
