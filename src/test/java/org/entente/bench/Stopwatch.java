package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.entente.document.Document;

/**
 * Measures work by the CPU time of its threads, which other programs on the machine, the garbage
 * collector's threads and the compiler's do not count in.
 */
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  private final List<Document> corpus;
  private final double seconds;

  /**
   * @param seconds of CPU time that one measurement lasts at least
   */
  Stopwatch(List<Document> corpus, double seconds) {
    this.corpus = List.copyOf(corpus);
    this.seconds = seconds;
  }

  /** CPU time of the calling thread, in seconds. */
  static double now() {
    return THREADS.getCurrentThreadCpuTime() / NANOS;
  }

  /** Documents a CPU second on the calling thread. */
  double rate(Work work) {
    double start = now();
    double end = start;
    long passes = 0;
    while (end - start < seconds || passes == 0) {
      if (work.once().applyAsLong(corpus) < 0) {
        throw new IllegalStateException(work.name() + " counted less than nothing.");
      }
      passes++;
      end = now();
    }
    return passes * corpus.size() / (end - start);
  }

  /**
   * Several threads that work at once.
   *
   * @param rate documents a CPU second on each of them
   * @param blocked milliseconds that all of them waited for one another
   */
  record Parallel(double rate, long blocked) {
    private Parallel plus(Parallel other) {
      return new Parallel(rate + other.rate, blocked + other.blocked);
    }
  }

  /** The same on several threads at once. */
  Parallel rate(Work work, int threads) {
    THREADS.setThreadContentionMonitoringEnabled(true);
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<Parallel>> running =
          IntStream.range(0, threads).mapToObj(i -> workers.submit(() -> watched(work))).toList();
      Parallel sum = new Parallel(0, 0);
      for (Future<Parallel> one : running) {
        sum = sum.plus(one.get());
      }
      return new Parallel(sum.rate / threads, sum.blocked);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(work.name() + " failed on " + threads + " threads.", e);
    }
  }

  private Parallel watched(Work work) {
    double rate = rate(work);
    return new Parallel(
        rate, THREADS.getThreadInfo(Thread.currentThread().threadId()).getBlockedTime());
  }
}
