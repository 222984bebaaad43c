package org.entente.graph.server;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Connects to a database and makes sure that it answers. */
final class Connection {

  private static final Config CONFIG =
      Config.builder()
          .withConnectionTimeout(5, TimeUnit.SECONDS)
          .withConnectionAcquisitionTimeout(30, TimeUnit.SECONDS)
          .withMaxTransactionRetryTime(30, TimeUnit.SECONDS)
          .withUserAgent("entente")
          .withLogging(Logging.javaUtilLogging(Level.WARNING))
          .build();

  private Connection() {}

  /** Opens a driver and asks the database whether it is there. */
  static Driver open(URI uri, String user, String password) {
    Driver driver = driver(uri, user, password);
    try {
      driver.verifyConnectivity();
      return driver;
    } catch (RuntimeException e) {
      driver.close();
      throw unavailable(uri, user, e);
    }
  }

  private static Driver driver(URI uri, String user, String password) {
    try {
      return GraphDatabase.driver(uri, AuthTokens.basic(user, password), CONFIG);
    } catch (RuntimeException e) {
      throw new DatabaseUnavailable(
          "'" + uri + "' is no address of a Neo4j server: write it like bolt://localhost:7687.", e);
    }
  }

  private static DatabaseUnavailable unavailable(URI uri, String user, RuntimeException cause) {
    return switch (cause) {
      case AuthenticationException e ->
          new DatabaseUnavailable(
              "Neo4j at "
                  + uri
                  + " refuses user '"
                  + user
                  + "' with this password: check ENTENTE_NEO4J_USER and ENTENTE_NEO4J_PASSWORD.",
              e);
      case ServiceUnavailableException e ->
          new DatabaseUnavailable(
              "No Neo4j answers at " + uri + ": start the server, or correct ENTENTE_NEO4J_URI.",
              e);
      case SecurityException e ->
          new DatabaseUnavailable(
              "The connection to Neo4j at " + uri + " is not trusted: check its certificate.", e);
      case Neo4jException e ->
          new DatabaseUnavailable(
              "Neo4j at " + uri + " does not let user '" + user + "' in: " + e.getMessage(), e);
      default ->
          new DatabaseUnavailable(
              "Cannot connect to Neo4j at " + uri + ": " + cause.getMessage(), cause);
    };
  }
}
