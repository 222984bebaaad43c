package org.entente.graph.server;

import java.net.BindException;
import java.util.stream.Stream;
import org.neo4j.io.locker.FileLockException;

/** Says in a sentence why the embedded database did not start. */
final class StartFailure {

  private StartFailure() {}

  static DatabaseUnavailable explain(DatabaseSettings settings, RuntimeException failure) {
    if (has(failure, FileLockException.class)) {
      return locked(settings, failure);
    }
    if (has(failure, BindException.class)
        || causes(failure).anyMatch(c -> c.getClass().getSimpleName().contains("PortBind"))) {
      return portTaken(settings.boltPort(), failure);
    }
    return new DatabaseUnavailable(
        "The database in "
            + settings.dataFolder().resolve("neo4j")
            + " does not start: "
            + last(failure)
            + " (its log is neo4j/logs/debug.log there).",
        failure);
  }

  static DatabaseUnavailable locked(DatabaseSettings settings, Throwable cause) {
    return new DatabaseUnavailable(
        "Another process uses the database in "
            + settings.dataFolder()
            + ": stop it, or choose another folder with ENTENTE_DATA.",
        cause);
  }

  static DatabaseUnavailable portTaken(int port, Throwable cause) {
    return new DatabaseUnavailable(
        "Port "
            + port
            + " is taken by another program: stop it, or choose another port with"
            + " ENTENTE_BOLT_PORT.",
        cause);
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    return causes(failure).anyMatch(type::isInstance);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static String last(Throwable failure) {
    return causes(failure)
        .reduce((first, second) -> second)
        .map(cause -> cause.getMessage() == null ? cause.toString() : cause.getMessage())
        .orElse("unknown reason");
  }
}
