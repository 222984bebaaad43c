package org.entente.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/**
 * Goes through folders, archives and files, depth first, with one file open at a time. What fails
 * is told as left out, and the rest goes on.
 */
final class Walk extends AbstractSpliterator<Reading> implements AutoCloseable {

  private final Deque<Level> open = new ArrayDeque<>();

  Walk(Level first) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    open.push(first);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Reading> action) {
    while (!open.isEmpty()) {
      switch (step(open.getFirst())) {
        case Step.Found found -> {
          action.accept(found.reading());
          return true;
        }
        case Step.Deeper deeper -> open.push(deeper.level());
        case Step.End end -> closeQuietly(open.pop());
      }
    }
    return false;
  }

  private Step step(Level level) {
    try {
      return level.next();
    } catch (IOException | RuntimeException e) {
      closeQuietly(open.pop());
      return Step.skipped(level.uri(), Reasons.of(level.uri(), e));
    }
  }

  @Override
  public void close() {
    open.forEach(Walk::closeQuietly);
    open.clear();
  }

  /** Nothing was written, so nothing is lost when closing fails. */
  private static void closeQuietly(Level level) {
    try {
      level.close();
    } catch (IOException e) {
      // what could be read has been read
    }
  }
}
