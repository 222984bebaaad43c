package org.entente.loading;

import java.time.Duration;
import org.entente.EntenteException;

/**
 * How a load runs; what it leaves in the graph does not depend on it.
 *
 * @param threads that extract
 * @param chunk documents a transaction, fewer where they are long
 * @param patience how long it waits for a database that does not answer
 */
public record LoadOptions(int threads, int chunk, Duration patience) {

  public static final LoadOptions STANDARD =
      new LoadOptions(Runtime.getRuntime().availableProcessors(), 200, Duration.ofMinutes(3));

  public LoadOptions {
    if (threads < 1 || chunk < 1) {
      throw new EntenteException(
          "A load needs at least one thread and one document a chunk, not "
              + threads
              + " and "
              + chunk
              + ".");
    }
  }

  public LoadOptions withThreads(int other) {
    return new LoadOptions(other, chunk, patience);
  }
}
