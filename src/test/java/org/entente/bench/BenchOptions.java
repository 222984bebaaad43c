package org.entente.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What is measured, and for how long.
 *
 * @param corpus the documents: a file, folder or archive
 * @param warmUp CPU seconds before the first round
 * @param round CPU seconds that one measurement lasts at least
 * @param rounds how many measurements of each kind
 * @param threads how many threads are tried
 * @param stream megabytes of generated input of each shape
 */
record BenchOptions(
    Path corpus, double warmUp, double round, int rounds, List<Integer> threads, long stream) {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** From {@code bench.corpus}, {@code bench.rounds} and {@code bench.megabytes}. */
  static BenchOptions ofProperties() {
    return new BenchOptions(
        Path.of(System.getProperty("bench.corpus", "samples")),
        20,
        2,
        Integer.getInteger("bench.rounds", 7),
        List.of(1, 2, 4).stream().filter(n -> n <= CORES).toList(),
        Long.getLong("bench.megabytes", 1024));
  }
}
