package org.entente.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.EntenteException;

/**
 * Reads a table: UTF-8, cells separated by tabs, several values in a cell by {@code |}, lines that
 * begin with {@code #} are comments, the first other line names the columns, in any order. Empty
 * cells at a line's end may be left out. A file that is not there has no rows.
 */
final class TableReader {

  private final Table table;
  private final String source;

  private TableReader(Table table, String source) {
    this.table = table;
    this.source = source;
  }

  static List<Row> bundled(Table table) {
    InputStream stream = TableReader.class.getResourceAsStream("/reference/" + table.file());
    return stream == null ? List.of() : new TableReader(table, table.file()).read(stream);
  }

  static List<Row> in(Path folder, Table table) {
    Path file = folder.resolve(table.file());
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return new TableReader(table, file.toString()).read(Files.newInputStream(file));
    } catch (IOException e) {
      throw new EntenteException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private List<Row> read(InputStream stream) {
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows(lines.lines().toList());
    } catch (IOException | UncheckedIOException e) {
      throw new EntenteException("Cannot read " + source + ": " + e.getMessage(), e);
    }
  }

  private List<Row> rows(List<String> lines) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = header(line, i + 1);
      } else {
        rows.add(row(columns, line, i + 1));
      }
    }
    return rows;
  }

  private List<String> header(String line, int number) {
    List<String> columns = List.of(line.strip().split("\t"));
    if (!columns.contains(table.key().getFirst()) || !table.columns().containsAll(columns)) {
      throw new EntenteException(
          "%s: expected a header with columns of %s, separated by tabs, found '%s'."
              .formatted(where(number), String.join(", ", table.columns()), line));
    }
    return columns;
  }

  private Row row(List<String> columns, String line, int number) {
    int found = line.split("\t", -1).length;
    if (found > columns.size() || found < 2) {
      throw new EntenteException(
          "%s: expected %d cells (%s), separated by tabs, found %d."
              .formatted(where(number), columns.size(), String.join(", ", columns), found));
    }
    Row row = new Row(table, where(number), Row.cells(columns, line));
    row.required(table.key().getFirst());
    return row;
  }

  private String where(int number) {
    return source + " line " + number;
  }
}
