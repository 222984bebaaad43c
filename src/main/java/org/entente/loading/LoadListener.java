package org.entente.loading;

/** Is told how far a load is, on the thread that writes. */
@FunctionalInterface
public interface LoadListener {

  LoadListener NONE = outcome -> {};

  /** A document is in the graph, or was skipped. In the order of the input. */
  void done(Outcome outcome);
}
