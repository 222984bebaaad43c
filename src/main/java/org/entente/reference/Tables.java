package org.entente.reference;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.EntenteException;

/** The bundled tables, with a user's additions where there are any. */
record Tables(Optional<Path> additions) {

  <T> List<T> read(Table table, Function<Row, T> type) {
    Map<String, Row> rows = byKey(TableReader.bundled(table));
    additions.ifPresent(
        folder ->
            byKey(TableReader.in(folder, table))
                .forEach((key, row) -> rows.merge(key, row, Row::extendedBy)));
    return rows.values().stream().map(row -> row.as(type)).toList();
  }

  private static Map<String, Row> byKey(List<Row> rows) {
    Map<String, Row> byKey = new LinkedHashMap<>();
    for (Row row : rows) {
      Row earlier = byKey.putIfAbsent(row.key(), row);
      if (earlier != null) {
        throw new EntenteException(
            "%s: expected one row for %s, found another at %s."
                .formatted(row.where(), row.key(), earlier.where()));
      }
    }
    return byKey;
  }
}
