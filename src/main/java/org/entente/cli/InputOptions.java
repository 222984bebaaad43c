package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.loading.LoadOptions;
import org.entente.reading.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read and how. */
final class InputOptions {

  private static final int MOST_THREADS = 256;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders, archives; - for standard input.")
  private List<Path> paths = List.of();

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Column or field that holds the text in CSV and JSON Lines files.")
  private @Nullable String textColumn;

  private LoadOptions options = LoadOptions.STANDARD;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that extract (default: one a processor).")
  void threads(int threads) {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--threads': expected 1 to "
              + MOST_THREADS
              + ", not "
              + threads);
    }
    options = LoadOptions.STANDARD.withThreads(threads);
  }

  InputOptions() {}

  /** Given by another option. */
  InputOptions(List<Path> paths) {
    this.paths = List.copyOf(paths);
  }

  /** Refuses a command without any. */
  void require() {
    if (paths.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
    }
  }

  List<Path> paths() {
    return paths;
  }

  Stream<Reading> readings(Stages stages) {
    return stages.read(paths, Optional.ofNullable(textColumn));
  }

  LoadOptions options() {
    return options;
  }
}
