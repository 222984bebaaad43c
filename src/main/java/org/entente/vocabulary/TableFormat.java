package org.entente.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table's file and columns. */
public final class TableFormat {

  private final String file;
  private final int keys;
  private final List<String> columns;
  private final List<String> lists;
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * @param key the columns that together tell rows apart
   * @param single the other columns, except
   * @param lists those whose cells hold several values, to which a user's row adds
   */
  public TableFormat(String file, List<String> key, List<String> single, List<String> lists) {
    this.file = file;
    this.keys = key.size();
    this.columns = Stream.of(key, single, lists).flatMap(List::stream).toList();
    this.lists = lists;
    columns.forEach(column -> positions.put(column, positions.size()));
  }

  public String file() {
    return file;
  }

  List<String> columns() {
    return columns;
  }

  /** How many of the columns, from the first on, together tell rows apart. */
  int keys() {
    return keys;
  }

  /** A column's place among the columns; -1 where the table has no such column. */
  int position(String column) {
    return positions.getOrDefault(column, -1);
  }

  /** The columns to whose cells a user's row adds, where it overrides the others. */
  List<String> lists() {
    return lists;
  }
}
