package org.entente.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Reads what was loaded when, and what was left out. */
public final class LedgerReader {

  /**
   * A load.
   *
   * @param started as ISO 8601
   * @param finished empty while it runs, or when it died
   * @param outcome COMPLETED, STOPPED or FAILED; empty while it runs, or when it died
   * @param extractor the version that read its documents
   */
  public record Load(
      String id,
      String started,
      Optional<String> finished,
      Optional<String> outcome,
      String extractor,
      long loaded,
      long unchanged,
      long skipped,
      long retracted) {}

  /** A document that a load left out. */
  public record LeftOut(String uri, String reason) {}

  private final Driver driver;

  public LedgerReader(Driver driver) {
    this.driver = driver;
  }

  /** The latest first. */
  public List<Load> loads(int limit) {
    return loads("", limit);
  }

  public Optional<Load> load(String id) {
    return id.isEmpty() ? Optional.empty() : loads(id, 1).stream().findFirst();
  }

  private List<Load> loads(String id, int limit) {
    return read("read/loads", Map.of("load", id, "limit", limit)).stream()
        .map(LedgerReader::load)
        .toList();
  }

  /** In order of their URIs. */
  public List<LeftOut> leftOut(String load, int limit) {
    return read("read/left-out", Map.of("load", load, "limit", limit)).stream()
        .map(row -> new LeftOut(row.get("uri").asString(), row.get("reason").asString()))
        .toList();
  }

  private List<Record> read(String file, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> tx.run(CypherFile.statement(file), parameters).list());
    }
  }

  private static Load load(Record row) {
    return new Load(
        row.get("id").asString(),
        row.get("started").asString(),
        text(row.get("finished")),
        text(row.get("outcome")),
        row.get("extractor").asString(),
        row.get("loaded").asLong(),
        row.get("unchanged").asLong(),
        row.get("skipped").asLong(),
        row.get("retracted").asLong());
  }

  private static Optional<String> text(Value value) {
    return value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }
}
