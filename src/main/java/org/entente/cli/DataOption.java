package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
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

  Path folder(Surroundings surroundings) {
    return Optional.ofNullable(data)
        .or(() -> surroundings.variable("ENTENTE_DATA").map(Path::of))
        .orElse(Path.of("data"));
  }

  DatabaseSettings database(Surroundings surroundings) {
    return DatabaseSettings.of(folder(surroundings), surroundings.environment());
  }
}
