package org.entente.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.EntenteException;
import org.entente.document.Edtf;

/**
 * One line of a table, by column. Cells that are not there are empty.
 *
 * @param where file and line, for messages
 */
record Row(Table table, String where, Map<String, String> cells) {

  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  String required(String column) {
    return optional(column)
        .orElseThrow(() -> new EntenteException(where + ": expected a value for " + column + "."));
  }

  Optional<String> optional(String column) {
    return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
  }

  List<String> list(String column) {
    List<String> values = new ArrayList<>();
    for (String value : text(column).split("\\|")) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  Optional<Integer> integer(String column) {
    return optional(column).map(cell -> parsed(column, "a whole number", Integer::valueOf));
  }

  double decimal(String column) {
    return parsed(column, "a decimal number", Double::valueOf);
  }

  Optional<Edtf> date(String column) {
    return optional(column).map(cell -> parsed(column, "a date such as 2024-07-16", Edtf::new));
  }

  List<String> key() {
    return table.key().stream().map(this::text).toList();
  }

  /** This row with another's values: lists grow, other cells are overridden where it has any. */
  Row extendedBy(Row addition) {
    Map<String, String> merged = new LinkedHashMap<>(cells);
    addition.cells.forEach(
        (column, cell) -> {
          if (table.lists().contains(column)) {
            Set<String> values = new LinkedHashSet<>(list(column));
            values.addAll(addition.list(column));
            merged.put(column, String.join("|", values));
          } else if (!cell.isEmpty()) {
            merged.put(column, cell);
          }
        });
    return new Row(table, addition.where, merged);
  }

  /** The row as a record; what the record refuses is reported with file and line. */
  <T> T as(Function<Row, T> type) {
    try {
      return type.apply(this);
    } catch (IllegalArgumentException e) {
      throw new EntenteException(where + ": " + e.getMessage(), e);
    }
  }

  static Map<String, String> cells(List<String> columns, String line) {
    List<String> values = Arrays.asList(line.split("\t", -1));
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      cells.put(columns.get(i), values.get(i).strip());
    }
    return cells;
  }

  private <T> T parsed(String column, String expected, Function<String, T> parser) {
    String cell = required(column);
    try {
      return parser.apply(cell);
    } catch (IllegalArgumentException e) {
      throw new EntenteException(
          where + ": expected " + expected + " for " + column + ", found '" + cell + "'.", e);
    }
  }
}
