package org.entente.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.EntenteException;

/**
 * Reads a table: UTF-8, cells separated by tabs, several values in a cell by {@code |}, lines that
 * begin with {@code #} are comments, the first other line names the columns, in any order. Empty
 * cells at a line's end may be left out. A file that is not there has no rows.
 */
final class TableReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

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

  /** Of a text that has been read already. */
  static List<Row> of(Table table, String source, String text) {
    return new TableReader(table, source).rows(text);
  }

  /** The columns that a text names first, if it is a table. */
  static List<String> columns(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .map(line -> Row.split(line.strip(), '\t'))
        .orElse(List.of());
  }

  /** The bundled file as it stands. */
  static InputStream open(Table table) {
    return Objects.requireNonNull(
        TableReader.class.getResourceAsStream("/reference/" + table.file()),
        () -> "The program lacks its file reference/" + table.file() + ".");
  }

  private List<Row> read(InputStream stream) {
    try (stream) {
      return rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new EntenteException("Cannot read " + source + ": " + e.getMessage(), e);
    }
  }

  private List<Row> rows(String text) {
    List<String> lines = Row.split(text.replace(BYTE_ORDER_MARK, ""), '\n');
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header.isEmpty()) {
        header = header(line, i + 1);
      } else {
        rows.add(row(header, line, i + 1));
      }
    }
    return rows;
  }

  private List<String> header(String line, int number) {
    List<String> header = Row.split(line.strip(), '\t');
    if (!header.contains(table.columns().getFirst()) || !table.columns().containsAll(header)) {
      throw new EntenteException(
          "%s line %d: expected a header with columns of %s, separated by tabs, found '%s'."
              .formatted(source, number, String.join(", ", table.columns()), line));
    }
    return header;
  }

  private Row row(List<String> header, String line, int number) {
    List<String> values = Row.split(line, '\t');
    if (values.size() > header.size() || values.size() < 2) {
      throw new EntenteException(
          "%s line %d: expected %d cells (%s), separated by tabs, found %d."
              .formatted(source, number, header.size(), String.join(", ", header), values.size()));
    }
    String[] cells = new String[table.columns().size()];
    Arrays.fill(cells, "");
    for (int i = 0; i < values.size(); i++) {
      cells[table.position(header.get(i))] = values.get(i).strip();
    }
    Row row = new Row(table, source, number, Arrays.asList(cells));
    row.required(table.columns().getFirst());
    return row;
  }
}
