package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.loading.LoadOptions;
import org.entente.reading.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and how. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, archives; - for standard input.")
  private List<Path> paths = List.of();

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Column or field that holds the text in CSV and JSON Lines files.")
  private @Nullable String textColumn;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that extract (default: one a processor).")
  private int threads = LoadOptions.STANDARD.threads();

  List<Path> paths() {
    return paths;
  }

  Stream<Reading> readings(Stages stages) {
    return stages.read(paths, Optional.ofNullable(textColumn));
  }

  LoadOptions options() {
    return LoadOptions.STANDARD.withThreads(threads);
  }
}
