package org.entente.loading;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** The step's input: ends early when it is told to stop, so that the current chunk is the last. */
final class OutcomeReader implements ItemReader<Outcome> {

  private final Extraction extraction;
  private final BooleanSupplier stopping;

  OutcomeReader(Extraction extraction, BooleanSupplier stopping) {
    this.extraction = extraction;
    this.stopping = stopping;
  }

  @Override
  public @Nullable Outcome read() {
    return !stopping.getAsBoolean() && extraction.hasNext() ? extraction.next() : null;
  }

  /** Whether it was stopped before the end. */
  boolean stopped() {
    return stopping.getAsBoolean() && extraction.hasNext();
  }
}
