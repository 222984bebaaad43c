package org.entente.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.document.Edtf;

/**
 * One line of a table. Cells that are not there are empty.
 *
 * @param line where it stands; of a row that a user's extends, the user's
 * @param cells in the order of the table's columns
 */
public record Row(TableFormat table, TextLine line, List<String> cells) {

  public String text(String column) {
    return cells.get(table.position(column));
  }

  public String required(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      throw wrong("expected a value for " + column + ".");
    }
    return cell;
  }

  public Optional<String> optional(String column) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** As {@link #parsed}, where there is something. */
  public <T> Optional<T> optional(String column, String expected, Function<String, T> parser) {
    return optional(column).map(cell -> parsed(column, expected, parser));
  }

  public List<String> list(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> values = split(cell, '|');
    values.replaceAll(String::strip);
    values.removeIf(String::isEmpty);
    return values;
  }

  public Optional<Integer> integer(String column) {
    return optional(column, "a whole number", Integer::valueOf);
  }

  public double decimal(String column) {
    return parsed(column, "a decimal number", Double::valueOf);
  }

  public Optional<Edtf> date(String column) {
    return optional(column, "a date such as 2024-07-16", Edtf::new);
  }

  /**
   * What a cell says in a form of its own.
   *
   * @param expected what it must be, for the message when the parser refuses it by an {@link
   *     IllegalArgumentException}
   */
  public <T> T parsed(String column, String expected, Function<String, T> parser) {
    String cell = required(column);
    try {
      return parser.apply(cell);
    } catch (IllegalArgumentException e) {
      throw wrong("expected " + expected + " for " + column + ", found '" + cell + "'.");
    }
  }

  /** The one of these constants that a cell names, in capital or small letters. */
  public <E extends Enum<E>> E one(String column, E[] constants) {
    String cell = required(column);
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equalsIgnoreCase(cell))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "expected %s for %s, found '%s'."
                        .formatted(oneOf(constants, cell), column, cell)));
  }

  /** In small letters where the cell is. */
  private static String oneOf(Enum<?>[] constants, String cell) {
    String names =
        Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    return cell.equals(cell.toLowerCase(Locale.ROOT)) ? names.toLowerCase(Locale.ROOT) : names;
  }

  /** A failure that names file and line. */
  public UnusableRules wrong(String reason) {
    return line.wrong(reason);
  }

  /** The cells that tell it apart, as one text. */
  String key() {
    return String.join(", ", cells.subList(0, table.keys()));
  }

  String where() {
    return line.where();
  }

  /** This row with another's values: lists grow, other cells are overridden where it has any. */
  Row extendedBy(Row addition) {
    List<String> merged = new ArrayList<>(cells);
    for (String column : table.columns()) {
      if (!addition.text(column).isEmpty()) {
        merged.set(table.position(column), merged(column, addition));
      }
    }
    return new Row(table, addition.line, merged);
  }

  private String merged(String column, Row addition) {
    if (!table.lists().contains(column)) {
      return addition.text(column);
    }
    Set<String> values = new LinkedHashSet<>(list(column));
    values.addAll(addition.list(column));
    return String.join("|", values);
  }

  /** The row as a record; what the record refuses is reported with file and line. */
  <T> T as(Function<Row, T> type) {
    try {
      return type.apply(this);
    } catch (IllegalArgumentException e) {
      throw new UnusableRules(where() + ": " + e.getMessage(), e);
    }
  }

  /** By hand, since this runs thousands of times while the program starts. */
  static List<String> split(String text, char separator) {
    List<String> values = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      values.add(text.substring(start, end));
      start = end + 1;
    }
    values.add(text.substring(start));
    return values;
  }
}
