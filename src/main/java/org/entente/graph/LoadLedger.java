package org.entente.graph;

import java.util.Optional;
import org.neo4j.driver.Driver;

/** Remembers what was loaded, when, and what became of it; no part of the fingerprint. */
public final class LoadLedger {

  /** What became of a document of a load. */
  public enum Outcome {
    LOADED,
    UNCHANGED,
    SKIPPED,
    FAILED
  }

  /**
   * A line of the ledger.
   *
   * @param uri of the file or document
   * @param document its id, where it could be read
   * @param reason why it was skipped or failed
   * @param extractor the version that read it
   */
  public record Entry(
      String uri,
      Optional<String> document,
      Outcome outcome,
      Optional<String> reason,
      String extractor) {}

  public LoadLedger(Driver driver) {}

  /** Opens a load. */
  public void begin(String load) {}

  /** Adds to a load that has begun; the same URI again replaces its entry. */
  public void record(String load, Entry entry) {}

  /** Closes a load with its outcome: "COMPLETED", "FAILED". */
  public void finish(String load, String outcome) {}

  /** The last entry that brought this document, by id or URI, into the graph. */
  public Optional<Entry> loaded(String document) {
    return Optional.empty();
  }
}
