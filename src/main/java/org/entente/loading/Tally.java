package org.entente.loading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.relation.Relation;
import org.entente.graph.WriteResult;

/** Counts outcomes and passes them on to who listens; used by one thread. */
public final class Tally {

  /** So many are listed in the report; the ledger has all. */
  private static final int MOST_LISTED = 10_000;

  private final Instant started = Instant.now();
  private final Map<Relation, Integer> claims = new EnumMap<>(Relation.class);
  private final List<Outcome.Skipped> skipped = new ArrayList<>();
  private final Set<String> replaced = new TreeSet<>();
  private final LoadListener listener;
  private int documents;
  private int leftOut;
  private int added;
  private int changed;

  public Tally(LoadListener listener) {
    this.listener = listener;
  }

  public void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Skipped skip -> leaveOut(skip);
      case Outcome.Extracted(ExtractedDocument document) -> {
        documents++;
        document.claims().forEach(claim -> claims.merge(claim.relation(), 1, Integer::sum));
      }
    }
    listener.done(outcome);
  }

  private void leaveOut(Outcome.Skipped skip) {
    leftOut++;
    if (leftOut <= MOST_LISTED) {
      skipped.add(skip);
    }
  }

  void written(WriteResult result) {
    added += result.documents();
    changed += result.changed();
    replaced.addAll(result.takenBack());
  }

  int documents() {
    return documents;
  }

  public LoadReport report(String load, boolean stopped) {
    Duration took = Duration.between(started, Instant.now());
    return new LoadReport(
        load,
        documents,
        added,
        changed,
        claims,
        List.copyOf(replaced),
        leftOut,
        skipped,
        stopped,
        took);
  }
}
