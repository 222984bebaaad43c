package org.entente.graph.server;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.EntenteException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** No database to work with: one sentence on what is wrong and what to do. */
public final class DatabaseUnavailable extends EntenteException {

  private static final String STOPPING = "Neo.TransientError.General.DatabaseUnavailable";

  public DatabaseUnavailable(String message) {
    super(message);
  }

  public DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * What a failure says of a database that was open: that it is gone, or empty for any other fault.
   */
  public static Optional<DatabaseUnavailable> since(URI address, Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .anyMatch(DatabaseUnavailable::tellsOfLoss)
        ? Optional.of(
            new DatabaseUnavailable(
                "No Neo4j answers at "
                    + address
                    + " any more; start it and run the same command again.",
                failure))
        : Optional.empty();
  }

  private static boolean tellsOfLoss(Throwable failure) {
    return switch (failure) {
      case ServiceUnavailableException gone -> true;
      case SessionExpiredException gone -> true;
      case SecurityException refused -> true;
      case TransientException stopping -> STOPPING.equals(stopping.code());
      default -> false;
    };
  }
}
