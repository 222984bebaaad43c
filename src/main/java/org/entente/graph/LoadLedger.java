package org.entente.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Remembers what was loaded, when, and what became of it; no part of the fingerprint. */
public final class LoadLedger {

  /** What became of a document of a load. */
  public enum Outcome {
    LOADED,
    UNCHANGED,
    SKIPPED,
    FAILED,
    RETRACTED
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

  private final Driver driver;

  public LoadLedger(Driver driver) {
    this.driver = driver;
  }

  /** Opens a load that this version of the extractor reads; one that was opened before goes on. */
  public void begin(String load, String extractor) {
    write("write/begin-load", Map.of("load", load, "extractor", extractor));
  }

  /** Adds to a load that has begun; the same URI again replaces its entry. */
  public void record(String load, Entry entry) {
    record(load, List.of(entry));
  }

  /** Adds several entries at once. */
  public void record(String load, List<Entry> entries) {
    write("write/record-load", Map.of("rows", entries.stream().map(e -> row(load, e)).toList()));
  }

  /** Closes a load with its outcome: "COMPLETED", "FAILED". */
  public void finish(String load, String outcome) {
    write("write/finish-load", Map.of("load", load, "outcome", outcome));
  }

  /**
   * The last entry that brought this document, by id or URI, into the graph; none once retracted.
   */
  public Optional<Entry> loaded(String document) {
    try (Session session = driver.session()) {
      return session.executeRead(
          tx ->
              new Rows(tx)
                  .read("write/read-loaded", Map.of("document", document))
                  .map(LoadLedger::entry)
                  .findFirst());
    }
  }

  private void write(String file, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      session.executeWrite(tx -> new Rows(tx).read(file, parameters).count());
    }
  }

  private static Map<String, Object> row(String load, Entry entry) {
    Map<String, Object> row = new HashMap<>();
    row.put("load", load);
    row.put("uri", entry.uri());
    row.put("outcome", entry.outcome().name());
    row.put("extractor", entry.extractor());
    entry.document().ifPresent(document -> row.put("document", document));
    entry.reason().ifPresent(reason -> row.put("reason", reason));
    return row;
  }

  private static Entry entry(Record row) {
    return new Entry(
        row.get("uri").asString(),
        ClaimReader.text(row.get("document")),
        Outcome.valueOf(row.get("outcome").asString()),
        ClaimReader.text(row.get("reason")),
        row.get("extractor").asString());
  }
}
