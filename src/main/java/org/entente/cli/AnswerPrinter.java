package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.query.Answer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints answers for people, for programs and for spreadsheets. */
record AnswerPrinter(PrintWriter out) {

  private static final int WIDEST = 60;

  /** What people want to see of a piece of evidence. */
  private static final String SENTENCE = "sentence";

  void print(Answer answer, AnswerFormat format) {
    switch (format) {
      case table -> table(answer);
      case json -> json(answer);
      case csv -> csv(answer);
    }
  }

  private void table(Answer answer) {
    Table table = new Table(answer.columns());
    answer.rows().stream()
        .map(row -> cells(answer, row).stream().map(AnswerPrinter::shortened).toList())
        .forEach(table::row);
    table.print(out);
  }

  private void json(Answer answer) {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    List<Map<String, Object>> rows =
        answer.rows().stream().map(row -> inOrder(answer.columns(), row)).toList();
    out.println(mapper.writeValueAsString(rows));
  }

  private void csv(Answer answer) {
    try {
      CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
      printer.printRecord(answer.columns());
      for (Map<String, Object> row : answer.rows()) {
        printer.printRecord(fields(answer, row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> inOrder(List<String> columns, Map<String, Object> row) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    columns.stream()
        .filter(row::containsKey)
        .forEach(column -> ordered.put(column, row.get(column)));
    return ordered;
  }

  private static List<String> cells(Answer answer, Map<String, Object> row) {
    return answer.columns().stream().map(column -> text(row.getOrDefault(column, ""))).toList();
  }

  private static List<String> fields(Answer answer, Map<String, Object> row) {
    return answer.columns().stream().map(column -> field(row.getOrDefault(column, ""))).toList();
  }

  /** Whole evidence as JSON: programs read it too. */
  private static String field(Object value) {
    return structured(value) ? JsonMapper.shared().writeValueAsString(value) : text(value);
  }

  private static boolean structured(Object value) {
    return value instanceof Map<?, ?>
        || value instanceof List<?> list && list.stream().anyMatch(AnswerPrinter::structured);
  }

  private static String text(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(AnswerPrinter::text).collect(Collectors.joining("; "));
      case Map<?, ?> map when map.get(SENTENCE) != null -> String.valueOf(map.get(SENTENCE));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
              .collect(Collectors.joining(", "));
      default -> String.valueOf(value);
    };
  }

  /** In one line and as wide as fits: sentences may be wrapped, lines of tables have tabs. */
  private static String shortened(String cell) {
    String text = cell.replaceAll("\\s+", " ");
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
  }
}
