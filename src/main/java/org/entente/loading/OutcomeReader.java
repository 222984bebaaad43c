package org.entente.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The step's input, chunk by chunk: so many outcomes, or fewer with much text. Ends early when it
 * is told to stop, so that the current chunk is the last; a chunk without outcomes says that the
 * input has been read to its end.
 */
final class OutcomeReader implements ItemReader<List<Outcome>> {

  /** A chunk that holds so many characters is full. */
  private static final long CHARACTERS = 4 << 20;

  private final Extraction extraction;
  private final int chunk;
  private final BooleanSupplier stopping;
  private boolean ended;

  OutcomeReader(Extraction extraction, int chunk, BooleanSupplier stopping) {
    this.extraction = extraction;
    this.chunk = chunk;
    this.stopping = stopping;
  }

  @Override
  public @Nullable List<Outcome> read() {
    List<Outcome> outcomes = new ArrayList<>();
    long characters = 0;
    while (outcomes.size() < chunk && characters < CHARACTERS && goesOn()) {
      Outcome outcome = extraction.next();
      outcomes.add(outcome);
      characters += outcome.length();
    }
    return outcomes.isEmpty() ? end() : outcomes;
  }

  private @Nullable List<Outcome> end() {
    if (ended || stopping.getAsBoolean()) {
      return null;
    }
    ended = true;
    return List.of();
  }

  private boolean goesOn() {
    return !stopping.getAsBoolean() && extraction.hasNext();
  }

  /** Whether it was stopped before the end. */
  boolean stopped() {
    return stopping.getAsBoolean() && extraction.hasNext();
  }
}
