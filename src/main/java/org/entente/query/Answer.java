package org.entente.query;

import java.util.List;
import java.util.Map;

/**
 * What the graph answers.
 *
 * @param columns in the question's order
 * @param rows each from column to value: text, number, truth, list or map; dates and times as ISO
 *     8601 text; what is absent in the graph is absent here
 * @param complete false where more rows were found than the limit allows
 */
public record Answer(List<String> columns, List<Map<String, Object>> rows, boolean complete) {

  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
