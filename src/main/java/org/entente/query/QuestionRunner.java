package org.entente.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Asks the graph. Cannot write: its sessions are for reading, with a time and a row limit. */
public final class QuestionRunner {

  /** The most rows of an answer. */
  static final int ROWS = 10_000;

  private final GraphReader reader;
  private final Redirects redirects;

  public QuestionRunner(Driver driver) {
    this.reader = new GraphReader(driver);
    this.redirects = new Redirects(reader);
  }

  /**
   * @param arguments as {@link QuestionCatalogue#arguments} gives them
   */
  public Answer ask(Question question, Map<String, Literal> arguments) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    arguments.forEach((name, literal) -> parameters.put(name, value(literal)));
    return reader.read(question.cypher(), parameters, ROWS);
  }

  /** Whom an id of before means today. */
  private Object value(Literal literal) {
    return literal instanceof Literal.Text(String text)
        ? redirects.now(text).orElse(text)
        : literal.value();
  }
}
