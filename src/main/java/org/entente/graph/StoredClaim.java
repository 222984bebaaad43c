package org.entente.graph;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.Participant;
import org.entente.graph.projection.ClaimRow;

/**
 * A claim of the graph with what is projected from it so far.
 *
 * @param element its node
 * @param rejected by an analyst: it makes no edges and no events
 * @param linked whether its node points to subject and object
 * @param about the event that its node points to
 */
record StoredClaim(
    ClaimRow row, String element, boolean rejected, boolean linked, Optional<String> about) {

  /** Everybody and everything it names. */
  Stream<Participant> participants() {
    return Stream.concat(
        Stream.of(row.subject(), row.object()),
        Stream.concat(row.details().saidBy().stream(), row.details().about().stream()));
  }
}
