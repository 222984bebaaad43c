package org.entente.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import org.entente.graph.server.Database;
import org.entente.graph.server.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data folder is. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder (default: ENTENTE_DATA or ./data).")
  private @Nullable Path data;

  private @Nullable URI address;

  Path folder(Surroundings surroundings) {
    return Optional.ofNullable(data)
        .or(() -> surroundings.variable("ENTENTE_DATA").map(Path::of))
        .orElse(Path.of("data"));
  }

  /** What another command needs to find the same folder; empty where it finds it by itself. */
  String argument(Surroundings surroundings) {
    Path usual = new DataOption().folder(surroundings).toAbsolutePath().normalize();
    Path chosen = folder(surroundings);
    if (chosen.toAbsolutePath().normalize().equals(usual)) {
      return "";
    }
    String text = chosen.toString();
    return " --data "
        + (text.matches("[\\w./~+-]+") ? text : "'" + text.replace("'", "'\\''") + "'");
  }

  /** Opens the database; its driver's own log only to who asks for it. */
  Database open(Surroundings surroundings) {
    if (surroundings.variable("ENTENTE_LOG").isEmpty()) {
      LogManager.getLogManager().getLogger("").setLevel(Level.SEVERE);
    }
    Database database = Database.open(database(surroundings));
    address = database.uri();
    return database;
  }

  /** Where the database is, once it has been opened. */
  Optional<URI> address() {
    return Optional.ofNullable(address);
  }

  DatabaseSettings database(Surroundings surroundings) {
    return DatabaseSettings.of(folder(surroundings), surroundings.environment());
  }
}
