package org.entente.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a table's lines: cells separated by tabs, several values in a cell by {@code |}; the first
 * line names the columns, in any order. Empty cells at a line's end may be left out.
 */
record TableReader(TableFormat table) {

  List<Row> rows(List<TextLine> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> header = header(lines.getFirst());
    List<Row> rows = new ArrayList<>(lines.size());
    for (TextLine line : lines.subList(1, lines.size())) {
      rows.add(row(header, line));
    }
    return rows;
  }

  private List<String> header(TextLine line) {
    List<String> header = Row.split(line.text().strip(), '\t');
    if (!header.contains(table.columns().getFirst()) || !table.columns().containsAll(header)) {
      throw line.wrong(
          "expected a header with columns of %s, separated by tabs, found '%s'."
              .formatted(String.join(", ", table.columns()), line.text()));
    }
    return header;
  }

  private Row row(List<String> header, TextLine line) {
    List<String> values = Row.split(line.text(), '\t');
    if (values.size() > header.size() || values.size() < 2) {
      throw line.wrong(
          "expected %d cells (%s), separated by tabs, found %d."
              .formatted(header.size(), String.join(", ", header), values.size()));
    }
    String[] cells = new String[table.columns().size()];
    Arrays.fill(cells, "");
    for (int i = 0; i < values.size(); i++) {
      cells[table.position(header.get(i))] = values.get(i).strip();
    }
    Row row = new Row(table, line, Arrays.asList(cells));
    row.required(table.columns().getFirst());
    return row;
  }
}
