package org.entente.query;

import java.util.List;

/**
 * A named question of {@code cypher/questions}.
 *
 * @param name the file's name without its ending
 * @param title a few words
 * @param meaning one line
 * @param cypher one read-only statement, without its {@code :param} lines
 * @param script the whole file, as Neo4j Browser takes it
 */
public record Question(
    String name,
    String title,
    String meaning,
    List<Parameter> parameters,
    List<Column> columns,
    String cypher,
    String script) {

  public Question {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }
}
