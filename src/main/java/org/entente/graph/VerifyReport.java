package org.entente.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The state of the graph.
 *
 * @param counts nodes by label and relationships by type, in order of name
 * @param violations empty when all is well
 * @param fingerprint SHA-256 over everything but ledger and schema versions, in hex
 */
public record VerifyReport(
    Map<String, Long> counts, List<Violation> violations, String fingerprint) {

  public VerifyReport {
    SortedMap<String, Long> sorted = new TreeMap<>(counts);
    counts = Collections.unmodifiableSortedMap(sorted);
    violations = List.copyOf(violations);
  }

  /** What mends the violations; empty when there are none. */
  public Optional<Remedy> remedy() {
    return Remedy.of(violations);
  }
}
