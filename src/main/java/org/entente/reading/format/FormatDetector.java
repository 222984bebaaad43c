package org.entente.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a file's format by its first bytes, then by its name, then by its text. */
public final class FormatDetector {

  private static final Map<String, Format> SIGNATURES = signatures();
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<(?:!doctype\\s+html|html)\\b.*");
  private static final Pattern XML = Pattern.compile("(?s)\\s*<(?:\\?xml|!DOCTYPE)\\b.*");
  private static final Pattern JSON_LINE =
      Pattern.compile("(?s)\\s*\\{[^\\n]*\\}\\s*(?:\\n\\s*\\{.*)?");
  private static final int SNIFFED = 4096;

  private FormatDetector() {}

  /**
   * The format.
   *
   * @param name the file's name, {@code -} for standard input
   * @param head its first bytes
   * @param textColumn the column by which a table without a name is known
   */
  public static Format detect(String name, byte[] head, String textColumn) {
    Optional<Format> named = Format.named(name);
    Optional<Format> signed = signed(head, named);
    if (signed.isPresent()) {
      return signed.get();
    }
    Optional<CharsetGuess> charset = CharsetGuess.of(head, false);
    if (charset.isEmpty()) {
      return Format.BINARY;
    }
    String text = charset.get().sniff(head, SNIFFED);
    return byText(name, named, text).orElseGet(() -> untitled(name, text, textColumn));
  }

  private static Optional<Format> signed(byte[] head, Optional<Format> named) {
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(entry -> start.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .map(format -> refined(format, named));
  }

  /** Office files are archives and compound files by their first bytes. */
  private static Format refined(Format signed, Optional<Format> named) {
    Format name = named.orElse(signed);
    return switch (signed) {
      case ZIP ->
          name == Format.WORD || name == Format.OPEN_DOCUMENT ? name : unnamed(named, signed);
      case OLD_WORD -> name == Format.OLD_WORD ? name : Format.UNKNOWN;
      default -> signed;
    };
  }

  private static Format unnamed(Optional<Format> named, Format signed) {
    return named.isEmpty() || named.get() == Format.ZIP ? signed : Format.BINARY;
  }

  private static Optional<Format> byText(String name, Optional<Format> named, String text) {
    if (named.isPresent()) {
      return switch (named.get()) {
        case PDF, WORD, OLD_WORD, RICH_TEXT, OPEN_DOCUMENT, ZIP, GZIP -> Optional.of(Format.BINARY);
        default -> named;
      };
    }
    if (HTML.matcher(text).matches()) {
      return Optional.of(Format.HTML);
    }
    boolean ending = name.lastIndexOf('.') > 0;
    return ending || XML.matcher(text).matches() ? Optional.of(Format.UNKNOWN) : Optional.empty();
  }

  private static Format untitled(String name, String text, String textColumn) {
    if (JSON_LINE.matcher(text).matches() && !text.contains("\"messages\"")) {
      return Format.JSON_LINES;
    }
    if (text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[{")) {
      return Format.JSON;
    }
    if (WholeTable.is(text)) {
      return Format.TSV;
    }
    String first = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    String column = "\"?" + Pattern.quote(textColumn.toLowerCase(Locale.ROOT)) + "\"?";
    if (first.matches("(?:.*,\\s*)?" + column + "(?:\\s*,.*)?") && first.contains(",")) {
      return Format.CSV;
    }
    boolean tabs = first.matches("(?:.*\\t)?" + column + "(?:\\t.*)?") && first.contains("\t");
    return tabs ? Format.TSV : Format.TEXT;
  }

  private static Map<String, Format> signatures() {
    Map<String, Format> signatures = new LinkedHashMap<>();
    signatures.put("%PDF-", Format.PDF);
    signatures.put("{\\rtf", Format.RICH_TEXT);
    signatures.put("PK\3\4", Format.ZIP);
    signatures.put("PK\5\6", Format.ZIP);
    signatures.put("\u001F\u008B", Format.GZIP);
    signatures.put("\u00D0\u00CF\u0011\u00E0", Format.OLD_WORD);
    signatures.put("Rar!", Format.PACKED);
    signatures.put("7z\u00BC\u00AF", Format.PACKED);
    signatures.put("BZh", Format.PACKED);
    signatures.put("\u00FD7zXZ", Format.PACKED);
    signatures.put("(\u00B5/\u00FD", Format.PACKED);
    signatures.put("\u0089PNG", Format.BINARY);
    signatures.put("\u00FF\u00D8\u00FF", Format.BINARY);
    signatures.put("GIF8", Format.BINARY);
    signatures.put("\u007FELF", Format.BINARY);
    return signatures;
  }
}
