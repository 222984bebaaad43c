package org.entente.loading;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.entente.EntenteException;
import org.entente.claims.ClaimExtractor;
import org.entente.reading.Reading;

/**
 * Extracts claims on several threads while others read and write, and hands the outcomes on in the
 * order of the input. Looks only so far ahead that memory stays bounded.
 */
public final class Extraction implements Iterator<Outcome>, AutoCloseable {

  private static final int AHEAD_PER_THREAD = 32;

  /** So many characters are in work at once; a longer document is so alone. */
  private static final long CHARACTERS_AHEAD = 4 << 20;

  private final Stream<Reading> stream;
  private final Iterator<Reading> readings;
  private final ClaimExtractor extractor;
  private final ExecutorService workers;
  private final int ahead;
  private final Queue<Running> running = new ArrayDeque<>();
  private Optional<Reading> waiting = Optional.empty();
  private long characters;

  /**
   * A document in work.
   *
   * @param length in characters
   */
  private record Running(CompletableFuture<Outcome> outcome, long length) {}

  /**
   * @param readings closed with this
   */
  public Extraction(Stream<Reading> readings, ClaimExtractor extractor, int threads) {
    this.stream = readings;
    this.readings = readings.iterator();
    this.extractor = extractor;
    this.workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("extract-", 1).factory());
    this.ahead = threads * AHEAD_PER_THREAD;
  }

  @Override
  public boolean hasNext() {
    return !running.isEmpty() || waiting.isPresent() || readings.hasNext();
  }

  @Override
  public Outcome next() {
    waiting = waiting.or(this::read);
    while (waiting.filter(this::hasRoom).isPresent()) {
      start(waiting.get());
      waiting = read();
    }
    if (running.isEmpty()) {
      throw new NoSuchElementException("Every document has been handed on.");
    }
    Running first = running.remove();
    characters -= first.length();
    return first.outcome().join();
  }

  private Optional<Reading> read() {
    return readings.hasNext() ? Optional.of(readings.next()) : Optional.empty();
  }

  private boolean hasRoom(Reading reading) {
    return running.isEmpty()
        || running.size() < ahead && characters + reading.length() <= CHARACTERS_AHEAD;
  }

  private void start(Reading reading) {
    characters += reading.length();
    running.add(
        new Running(
            CompletableFuture.supplyAsync(() -> outcome(reading), workers), reading.length()));
  }

  @Override
  public void close() {
    workers.shutdownNow();
    stream.close();
  }

  private Outcome outcome(Reading reading) {
    return switch (reading) {
      case Reading.Skipped skipped -> new Outcome.Skipped(skipped.uri(), skipped.reason());
      case Reading.Read read -> extract(read);
    };
  }

  /** One bad document never stops a load: whatever the extractor throws becomes its reason. */
  private Outcome extract(Reading.Read read) {
    try {
      return new Outcome.Extracted(extractor.extract(read.document()));
    } catch (EntenteException e) {
      return new Outcome.Skipped(read.uri(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Skipped(read.uri(), "No claims could be extracted: " + e);
    }
  }
}
