package org.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** Runs Cypher files in one transaction, long lists in batches. */
record Rows(SimpleQueryRunner tx) {

  private static final int BATCH = 5_000;

  /** Runs a file for every batch of a list; not at all for an empty one. */
  void run(String file, String parameter, List<?> values) {
    batches(values)
        .forEach(batch -> tx.run(CypherFile.statement(file), Map.of(parameter, batch)).consume());
  }

  /** Reads what a file returns for every batch of a list. */
  Stream<Record> read(String file, String parameter, List<?> values) {
    return batches(values).flatMap(batch -> read(file, Map.of(parameter, batch)));
  }

  Stream<Record> read(String file, Map<String, Object> parameters) {
    return tx.run(CypherFile.statement(file), parameters).list().stream();
  }

  private static Stream<List<?>> batches(List<?> values) {
    return Stream.iterate(0, start -> start < values.size(), start -> start + BATCH)
        .map(start -> values.subList(start, Math.min(start + BATCH, values.size())));
  }
}
