package org.entente.loading;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.claims.relation.Relation;

/**
 * What a load did.
 *
 * @param load its id in the ledger
 * @param documents read and written, also those that changed nothing
 * @param added documents that are new in the graph
 * @param changed documents that were there with other metadata or claims
 * @param claims of all documents read, by relation
 * @param replaced URIs under which another text was before, or one that its file lacks now: these
 *     are not in the graph any more
 * @param leftOut how many documents were left out
 * @param skipped the first of these, with reasons, in the order of the input
 * @param stopped whether it was stopped before the end of its input
 */
public record LoadReport(
    String load,
    int documents,
    int added,
    int changed,
    Map<Relation, Integer> claims,
    List<String> replaced,
    int leftOut,
    List<Outcome.Skipped> skipped,
    boolean stopped,
    Duration took) {

  public LoadReport {
    Map<Relation, Integer> sorted = new EnumMap<>(Relation.class);
    sorted.putAll(claims);
    claims = Collections.unmodifiableMap(sorted);
    replaced = List.copyOf(replaced);
    skipped = List.copyOf(skipped);
  }

  /** Documents that were there as they are; copies of one another as well. */
  public int unchanged() {
    return documents - added - changed;
  }

  /** Whether everything is in. */
  public boolean complete() {
    return !stopped && leftOut == 0;
  }
}
