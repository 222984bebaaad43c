package org.entente.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.claims.Participant;
import org.entente.claims.relation.Relation;
import org.entente.graph.projection.Keys;

/**
 * Notes on claims whom they mean: the actors of their ends, and the keys that follow from these.
 */
final class MeantActors {

  private final Map<String, String> actors;

  /**
   * @param actors of forms, by the forms' keys
   */
  MeantActors(Map<String, String> actors) {
    this.actors = actors;
  }

  /** What a claim's node has beside what its sentence says. */
  Map<String, Object> of(Map<String, Object> claim) {
    Map<String, Object> meant = new TreeMap<>();
    for (String side : ClaimKeys.SIDES) {
      Optional.ofNullable(claim.get(side + "Id"))
          .map(id -> actors.getOrDefault(text(claim, side + "Key").orElse(""), id.toString()))
          .ifPresent(actor -> meant.put(side + "Actor", actor));
    }
    Relation relation = Relation.valueOf(text(claim, "relation").orElse(""));
    Participant subject = participant(claim, meant, "subject");
    Participant object = participant(claim, meant, "object");
    meant.put("pair", Keys.pair(relation, subject, object));
    if (relation == Relation.MET_WITH) {
      meant.put("contact", Keys.contact(subject, object));
    }
    return meant;
  }

  private static Participant participant(
      Map<String, Object> claim, Map<String, Object> meant, String side) {
    return new Participant(
        NodeRef.type(text(claim, side + "Type").orElse("")).orElseThrow(),
        text(meant, side + "Actor").orElseThrow(),
        text(claim, side + "Name").orElseThrow(),
        Optional.empty(),
        List.of(),
        text(claim, side + "Party"));
  }

  private static Optional<String> text(Map<String, Object> properties, String name) {
    return Optional.ofNullable(properties.get(name)).map(Object::toString);
  }

  /** A claim's properties with these. */
  Map<String, Object> with(Map<String, Object> claim) {
    Map<String, Object> all = new HashMap<>(claim);
    all.putAll(of(claim));
    return all;
  }
}
