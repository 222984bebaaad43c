package org.entente.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.EntenteException;

/**
 * Reads a question's file: a header of comments ({@code title}, {@code meaning}, {@code
 * parameters}, {@code columns}; the last two with a line {@code name — meaning} each), {@code
 * :param} lines with defaults, one statement.
 */
final class QuestionFile {

  private static final Pattern HEADING = Pattern.compile("// (?<key>[a-z]+):\\s*(?<text>.*)");
  private static final Pattern ENTRY = Pattern.compile("//\\s+(?<name>\\w+) — (?<meaning>.+)");
  private static final Pattern PARAM =
      Pattern.compile(":param\\s+(?<name>\\w+)\\s*=>\\s*(?<value>.*?)\\s*;?\\s*");

  private final String name;
  private final Map<String, String> headings = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> entries = new LinkedHashMap<>();
  private final Map<String, Literal> standards = new LinkedHashMap<>();
  private final List<String> statement = new ArrayList<>();
  private String section = "";
  private boolean inHeader = true;

  private QuestionFile(String name) {
    this.name = name;
  }

  static Question read(String name, String script) {
    QuestionFile file = new QuestionFile(name);
    script.lines().forEach(file::line);
    return file.question(script);
  }

  private void line(String line) {
    inHeader = inHeader && line.startsWith("//");
    if (inHeader) {
      header(line);
    } else if (line.startsWith(":param")) {
      param(line);
    } else if (!line.isBlank() || !statement.isEmpty()) {
      statement.add(line);
    }
  }

  private void header(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher entry = ENTRY.matcher(line);
    if (entry.matches()) {
      entries
          .computeIfAbsent(section, key -> new LinkedHashMap<>())
          .put(entry.group("name"), entry.group("meaning").strip());
    } else if (heading.matches()) {
      section = heading.group("key");
      headings.put(section, heading.group("text").strip());
    } else {
      throw fault("the header line «" + line + "» is neither a heading nor «name — meaning»");
    }
  }

  private void param(String line) {
    Matcher param = PARAM.matcher(line);
    Optional<Literal> value =
        param.matches() ? Literal.parse(param.group("value")) : Optional.empty();
    standards.put(
        value.isPresent() ? param.group("name") : "",
        value.orElseThrow(() -> fault("«" + line + "» sets no text, number, date or truth")));
  }

  private Question question(String script) {
    Map<String, String> parameters = entries.getOrDefault("parameters", Map.of());
    if (!parameters.keySet().equals(standards.keySet())) {
      throw fault(
          "its header tells of "
              + parameters.keySet()
              + ", its :param lines set "
              + standards.keySet());
    }
    return new Question(
        name,
        heading("title"),
        heading("meaning"),
        parameters.entrySet().stream()
            .map(e -> new Parameter(e.getKey(), e.getValue(), standard(e.getKey())))
            .toList(),
        columns(),
        String.join("\n", statement).strip().replaceFirst(";$", ""),
        script);
  }

  private List<Column> columns() {
    List<Column> columns =
        entries.getOrDefault("columns", Map.of()).entrySet().stream()
            .map(e -> new Column(e.getKey(), e.getValue()))
            .toList();
    if (columns.isEmpty() || statement.isEmpty()) {
      throw fault("it lacks columns or a statement");
    }
    return columns;
  }

  private Literal standard(String parameter) {
    return Optional.ofNullable(standards.get(parameter))
        .orElseThrow(() -> fault("no :param line sets " + parameter));
  }

  private String heading(String key) {
    return Optional.ofNullable(headings.get(key))
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> fault("it lacks a line «// " + key + ": ...»"));
  }

  private EntenteException fault(String reason) {
    return new EntenteException(
        "The question file " + name + ".cypher cannot be read: " + reason + ".");
  }
}
