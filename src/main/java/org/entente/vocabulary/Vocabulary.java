package org.entente.vocabulary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lists and tables of one folder of resources, each with a user's additions.
 *
 * @param folder of the resources: {@code mentions}
 */
public record Vocabulary(String folder, Additions additions) {

  /** As shipped. */
  public static Vocabulary shipped(String folder) {
    return new Vocabulary(folder, Additions.NONE);
  }

  /** The lines of a list: the shipped ones, then a user's. */
  public List<TextLine> lines(String name) {
    List<TextLine> lines = new ArrayList<>(TextFile.shipped(folder, name).lines());
    lines.addAll(added(name));
    return lines;
  }

  /** A user's lines of a list. */
  public List<TextLine> added(String name) {
    return additions.file(name).map(TextFile::lines).orElse(List.of());
  }

  /** The lines' texts without spaces around them. */
  public List<String> words(String name) {
    return lines(name).stream().map(line -> line.text().strip()).toList();
  }

  /** The words of a list that has several in a line, in lower case. */
  public Set<String> wordSet(String name) {
    return lines(name).stream()
        .flatMap(line -> Arrays.stream(line.text().strip().split("\\s+")))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What the rows of a table say. A user's row with the key of a shipped one adds to its lists and
   * overrides its other cells; a new key is a new row. A user's rows come first: where the first
   * row that fits decides, it is the user's.
   */
  public <T> List<T> rows(TableFormat table, Function<Row, T> type) {
    Map<String, Row> rows =
        additions.file(table.file()).map(file -> byKey(table, file)).orElseGet(LinkedHashMap::new);
    byKey(table, TextFile.shipped(folder, table.file()))
        .forEach((key, row) -> rows.merge(key, row, (added, shipped) -> shipped.extendedBy(added)));
    return rows.values().stream().map(row -> row.as(type)).toList();
  }

  /**
   * What the rows of a table say that has been read already.
   *
   * @param name for messages
   */
  public static <T> List<T> read(
      TableFormat table, String name, String text, Function<Row, T> type) {
    return new TableReader(table)
        .rows(new TextFile(name, text).lines()).stream().map(row -> row.as(type)).toList();
  }

  /** The columns that a text names first, if it is a table. */
  public static List<String> columns(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .map(line -> Row.split(line.strip(), '\t'))
        .orElse(List.of());
  }

  /** A file of resources as it stands. */
  public static InputStream open(String folder, String name) {
    return TextFile.open(folder, name);
  }

  private static Map<String, Row> byKey(TableFormat table, TextFile file) {
    Map<String, Row> byKey = new LinkedHashMap<>();
    for (Row row : new TableReader(table).rows(file.lines())) {
      Optional<Row> earlier = Optional.ofNullable(byKey.putIfAbsent(row.key(), row));
      if (earlier.isPresent()) {
        throw row.wrong(
            "expected one row for %s, found another at %s."
                .formatted(row.key(), earlier.get().where()));
      }
    }
    return byKey;
  }
}
