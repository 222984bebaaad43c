package org.entente.reading.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Document;
import org.entente.document.Metadata;
import org.entente.vocabulary.Vocabulary;

/**
 * A table that is one document as it stands, known by its columns: {@code tables.txt}. Comments
 * before its header may hold metadata: {@code # date: 2026-05-01}.
 */
final class WholeTable {

  private static final List<List<String>> KINDS =
      Vocabulary.shipped("reading").words("tables.txt").stream()
          .map(line -> Arrays.asList(line.split("\\s+")))
          .toList();
  private static final Pattern METADATA = Pattern.compile("#\\s*(\\w+):\\s*(.*)");

  private WholeTable() {}

  /** Whether a text begins like one. */
  static boolean is(String text) {
    List<String> columns =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .map(line -> Arrays.asList(line.strip().split("\t")))
            .orElse(List.of());
    return KINDS.stream().anyMatch(columns::containsAll);
  }

  static List<Document> read(Content content, byte[] bytes) {
    String text = TextDecoder.decode(content.uri(), bytes);
    return List.of(new Document(content.uri(), content.name(), 0, text, 0, metadata(text)));
  }

  private static Metadata metadata(String text) {
    Map<String, String> fields = new HashMap<>();
    text.lines()
        .takeWhile(line -> line.isBlank() || line.startsWith("#"))
        .map(METADATA::matcher)
        .filter(Matcher::matches)
        .forEach(line -> fields.putIfAbsent(FieldNames.lower(line.group(1)), line.group(2)));
    return FieldNames.metadata(fields);
  }
}
