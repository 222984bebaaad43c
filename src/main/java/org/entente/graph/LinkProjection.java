package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.claims.Participant;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.graph.projection.EventRow;
import org.entente.graph.projection.Keys;

/** Points claims to what they speak of. */
final class LinkProjection {

  private final Rows rows;
  private final Map<String, String> elements;
  private final Map<String, EventRow> contacts;

  /**
   * @param elements of nodes, by the names that edges' keys have for them
   * @param contacts the event of each MET_WITH claim, by the claim's id
   */
  LinkProjection(Rows rows, Map<String, String> elements, Map<String, EventRow> contacts) {
    this.rows = rows;
    this.elements = elements;
    this.contacts = contacts;
  }

  void write(Collection<StoredClaim> claims) {
    List<Map<String, Object>> ends = new ArrayList<>();
    List<Map<String, Object>> speakers = new ArrayList<>();
    for (StoredClaim claim : claims) {
      if (!claim.linked()) {
        ends.add(
            Map.of(
                "claim", claim.element(),
                "subject", element(claim.row().subject()),
                "object", element(claim.row().object())));
        claim
            .row()
            .details()
            .saidBy()
            .ifPresent(
                speaker ->
                    speakers.add(Map.of("claim", claim.element(), "saidBy", element(speaker))));
      }
    }
    rows.run("project/link-claims", "rows", ends);
    rows.run("project/link-speakers", "rows", speakers);
    writeEvents(claims);
  }

  private void writeEvents(Collection<StoredClaim> claims) {
    List<StoredClaim> moved =
        claims.stream().filter(claim -> !event(claim).equals(claim.about())).toList();
    rows.run(
        "project/unlink-events",
        "claims",
        moved.stream()
            .filter(claim -> claim.about().isPresent())
            .map(StoredClaim::element)
            .toList());
    List<Map<String, Object>> links = new ArrayList<>();
    for (StoredClaim claim : moved) {
      event(claim)
          .ifPresent(
              event ->
                  links.add(Map.of("claim", claim.element(), "event", element("event:" + event))));
    }
    rows.run("project/link-events", "rows", links);
  }

  /** The event that a claim speaks of: the contact itself, else what it was said about. */
  private Optional<String> event(StoredClaim claim) {
    if (claim.row().relation() == Relation.MET_WITH) {
      return claim.rejected()
          ? Optional.empty()
          : Optional.ofNullable(contacts.get(claim.row().id())).map(EventRow::id);
    }
    return claim
        .row()
        .details()
        .about()
        .filter(event -> event.type() == ActorType.EVENT)
        .map(Participant::id);
  }

  private String element(Participant participant) {
    return element(Keys.end(participant));
  }

  private String element(String end) {
    return Objects.requireNonNull(elements.get(end), () -> "No node '" + end + "' was written.");
  }
}
