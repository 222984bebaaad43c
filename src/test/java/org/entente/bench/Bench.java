package org.entente.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.bench.GeneratedInput.Shape;
import org.entente.document.Document;
import org.entente.reading.Reading;

/** Measures how fast documents become claims, and how much memory reading takes. */
final class Bench {

  private static final long MEGABYTE = 1 << 20;

  private final BenchOptions options;
  private final PrintStream out;
  private final List<Document> corpus;
  private final Work extraction = Work.extraction();

  Bench(BenchOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
    try (Stream<Reading> readings = Work.readings(options.corpus())) {
      this.corpus =
          readings
              .flatMap(
                  r -> r instanceof Reading.Read read ? Stream.of(read.document()) : Stream.of())
              .toList();
    }
  }

  void run() {
    double mean = corpus.stream().mapToInt(d -> d.text().length()).average().orElseThrow();
    print(
        "Java %s, heap of at most %d MB, %d processors",
        Runtime.version().feature(),
        Runtime.getRuntime().maxMemory() / MEGABYTE,
        Runtime.getRuntime().availableProcessors());
    print("%s: %d documents of %.0f characters", options.corpus(), corpus.size(), mean);
    speed();
    threads();
    streams();
  }

  /** The rounds of all kinds of work take turns, so that all meet the same machine. */
  private void speed() {
    List<Work> works =
        List.of(Work.floor(), Work.sentences(), extraction, Work.whole(options.corpus()));
    works.forEach(new Stopwatch(corpus, options.warmUp() / works.size())::rate);
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int round = 0; round < options.rounds(); round++) {
      for (Work work : works) {
        rates
            .computeIfAbsent(work.name(), name -> new ArrayList<>())
            .add(new Stopwatch(corpus, options.round()).rate(work));
      }
    }
    print(
        "%n%-40s %10s %8s %8s %8s",
        "documents a CPU second, one thread", "median", "least", "most", "floor x");
    double floor = new Measurement("", rates.get(works.getFirst().name())).median();
    rates.forEach((name, all) -> print(new Measurement(name, all), floor));
  }

  private void print(Measurement m, double floor) {
    print(
        "%-40s %10.1f %8.1f %8.1f %8.2f",
        m.name(), m.median(), m.least(), m.most(), floor / m.median());
  }

  private void threads() {
    print(
        "%n%-40s %10s %8s %10s",
        "claims, documents a CPU second", "a thread", "of one", "blocked ms");
    double one = 0;
    for (int threads : options.threads()) {
      Stopwatch.Parallel parallel = parallel(threads);
      one = threads == 1 ? parallel.rate() : one;
      print(
          "%-40s %10.1f %8.2f %10d",
          threads + (threads == 1 ? " thread" : " threads"),
          parallel.rate(),
          parallel.rate() / one,
          parallel.blocked());
    }
  }

  /** The median rate of all rounds, and the time that threads were blocked in all of them. */
  private Stopwatch.Parallel parallel(int threads) {
    List<Stopwatch.Parallel> rounds =
        IntStream.range(0, options.rounds())
            .mapToObj(i -> new Stopwatch(corpus, options.round()).rate(extraction, threads))
            .toList();
    return new Stopwatch.Parallel(
        new Measurement("", rounds.stream().map(Stopwatch.Parallel::rate).toList()).median(),
        rounds.stream().mapToLong(Stopwatch.Parallel::blocked).sum());
  }

  private void streams() {
    print(
        "%n%-40s %10s %8s %8s %8s",
        "one generated file, read", "documents", "MB/CPU s", "used MB", "kept MB");
    for (Shape shape : Shape.values()) {
      StreamRun run = StreamRun.of(corpus, shape, options.stream() * MEGABYTE);
      print(
          "%-40s %10d %8.1f %8d %8d",
          options.stream() + " MB, " + shape.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          run.documents(),
          options.stream() / run.seconds(),
          run.most() / MEGABYTE,
          run.kept() / MEGABYTE);
    }
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
