package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.loading.LoadListener;
import org.entente.loading.Outcome;

/**
 * Shows on a terminal how far a command is: the share of the input's bytes, their rate, the time
 * left, and the documents done.
 */
final class Meter implements LoadListener, AutoCloseable {

  private static final long KILOBYTE = 1 << 10;

  private final Optional<ProgressBar> bar;
  private long documents;

  private Meter(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Shows nothing. */
  static Meter silent() {
    return new Meter(Optional.empty());
  }

  /** Shows something where standard error is a terminal. */
  static Meter of(Surroundings surroundings, List<Path> inputs, PrintWriter err) {
    return new Meter(
        surroundings.columns().map(columns -> bar(inputs, new TerminalLine(err, columns - 1))));
  }

  @Override
  public void done(Outcome outcome) {
    documents++;
    bar.ifPresent(shown -> show(shown, length(outcome)));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  private void show(ProgressBar shown, long length) {
    shown.stepTo(Math.min(shown.getCurrent() + length, shown.getMax()));
    shown.setExtraMessage(" " + documents + " documents");
  }

  private static long length(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Skipped skipped -> 0;
      case Outcome.Extracted extracted ->
          extracted.document().document().text().getBytes(StandardCharsets.UTF_8).length;
    };
  }

  private static ProgressBar bar(List<Path> inputs, TerminalLine line) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(inputs.stream().mapToLong(Meter::size).sum())
        .setUnit(" KB", KILOBYTE)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .showSpeed()
        .setConsumer(line)
        .build();
  }

  private static long size(Path input) {
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
