package org.entente.graph.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the database is.
 *
 * @param dataFolder holds the embedded database, its password and the address of its process
 * @param uri of a remote server or cluster; empty for the embedded database
 * @param password of the remote server
 * @param boltPort that the embedded database listens on, 0 for any free one
 */
public record DatabaseSettings(
    Path dataFolder, Optional<URI> uri, String user, Optional<String> password, int boltPort) {

  public static final int DEFAULT_PORT = 7687;

  public DatabaseSettings {
    dataFolder = dataFolder.toAbsolutePath().normalize();
    if (boltPort < 0 || boltPort > 65535) {
      throw new DatabaseUnavailable(
          "ENTENTE_BOLT_PORT is from 0 to 65535, not " + boltPort + "; choose a free port.");
    }
  }

  /**
   * Settings from ENTENTE_NEO4J_URI, ENTENTE_NEO4J_USER (neo4j), ENTENTE_NEO4J_PASSWORD and
   * ENTENTE_BOLT_PORT (7687).
   *
   * @throws DatabaseUnavailable when one of them cannot be read
   */
  public static DatabaseSettings of(Path dataFolder, Map<String, String> environment) {
    return new DatabaseSettings(
        dataFolder,
        value(environment, "ENTENTE_NEO4J_URI").map(DatabaseSettings::uri),
        value(environment, "ENTENTE_NEO4J_USER").orElse("neo4j"),
        value(environment, "ENTENTE_NEO4J_PASSWORD"),
        value(environment, "ENTENTE_BOLT_PORT").map(DatabaseSettings::port).orElse(DEFAULT_PORT));
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static URI uri(String text) {
    try {
      URI uri = URI.create(text);
      if (uri.getScheme() != null && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw badUri(text);
    }
    throw badUri(text);
  }

  private static DatabaseUnavailable badUri(String text) {
    return new DatabaseUnavailable(
        "ENTENTE_NEO4J_URI '"
            + text
            + "' is no address; write it like bolt://localhost:7687 or neo4j+s://host.");
  }

  private static int port(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new DatabaseUnavailable(
          "ENTENTE_BOLT_PORT is a number from 0 to 65535, not '" + text + "'.", e);
    }
  }
}
