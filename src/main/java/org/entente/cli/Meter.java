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
  private final boolean counting;
  private long documents;

  /**
   * @param counting whether the bar's unit is a document
   */
  private Meter(Optional<ProgressBar> bar, boolean counting) {
    this.bar = bar;
    this.counting = counting;
  }

  /** Shows nothing. */
  static Meter silent() {
    return new Meter(Optional.empty(), false);
  }

  /** Shows something where standard error is a terminal. */
  static Meter of(Surroundings surroundings, List<Path> inputs, PrintWriter err) {
    return new Meter(
        surroundings.columns().map(columns -> bar(inputs, new TerminalLine(err, columns - 1))),
        false);
  }

  /** Shows how many documents of a known number are done. */
  static Meter ofDocuments(Surroundings surroundings, long total, PrintWriter err) {
    return new Meter(
        surroundings
            .columns()
            .map(
                columns ->
                    builder(new TerminalLine(err, columns - 1)).setInitialMax(total).build()),
        true);
  }

  @Override
  public void done(Outcome outcome) {
    documents++;
    bar.ifPresent(shown -> show(shown, counting ? 1 : length(outcome)));
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
    return builder(line)
        .setInitialMax(inputs.stream().mapToLong(Meter::size).sum())
        .setUnit(" KB", KILOBYTE)
        .showSpeed()
        .build();
  }

  private static ProgressBarBuilder builder(TerminalLine line) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setConsumer(line);
  }

  private static long size(Path input) {
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
