package org.entente.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  public Question {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** The statement with the arguments written into it: it runs anywhere, without parameters. */
  public String standalone(Map<String, Literal> arguments) {
    return PARAMETER
        .matcher(cypher)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(arguments.get(found.group(1)))
                        .map(Literal::cypher)
                        .orElse(found.group())));
  }
}
