package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows printed under each other in columns; numbers stand right. */
final class Table {

  private static final String GAP = "  ";

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... header) {
    this(List.of(header));
  }

  Table(List<String> header) {
    this.header = List.copyOf(header);
  }

  Table row(Object... cells) {
    return row(List.of(cells));
  }

  Table row(List<?> cells) {
    rows.add(cells.stream().map(String::valueOf).toList());
    return this;
  }

  void print(PrintWriter out) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      widths.add(width(column));
    }
    out.println(line(header, widths));
    rows.forEach(row -> out.println(line(row, widths)));
  }

  private int width(int column) {
    int width = header.get(column).length();
    for (List<String> row : rows) {
      width = Math.max(width, row.get(column).length());
    }
    return width;
  }

  private String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String space = " ".repeat(widths.get(column) - cells.get(column).length());
      boolean right = numeric(column);
      line.append(right ? space + cells.get(column) : cells.get(column) + space).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private boolean numeric(int column) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).matches("-?[\\d,.]*"));
  }
}
