package org.entente.graph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A text under {@code cypher/}: a comment, then one statement or several, each closed by a
 * semicolon at a line's end.
 *
 * @param name its path without ending: {@code write/claims}
 */
public record CypherFile(String name, String text) {

  private static final Map<String, CypherFile> READ = new ConcurrentHashMap<>();
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

  /** Reads it, once. */
  public static CypherFile of(String name) {
    return READ.computeIfAbsent(name, CypherFile::read);
  }

  /** The one statement of a file. */
  public static String statement(String name) {
    return of(name).statements().getFirst();
  }

  /** Its statements without comments and semicolons. */
  public List<String> statements() {
    return Arrays.stream(COMMENT.matcher(text).replaceAll("").split(";\\s*(\\R|$)"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private static CypherFile read(String name) {
    String path = "/cypher/" + name + ".cypher";
    try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no Cypher file '" + name + "'.");
      }
      return new CypherFile(
          name, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the Cypher file '" + name + "'.", e);
    }
  }
}
