package org.entente.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.Participants;
import org.entente.claims.Sides;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;

/** A proposed claim's ends, both named by its sentence. */
record Ends(Candidate subject, Candidate object) {

  /** The ends of the claims that this makes, as rules make them; none where types do not fit. */
  List<Sides.Ends> of(Relation relation) {
    return switch (relation) {
      case MET_WITH -> sides().map(Sides::ofContact).orElse(List.of());
      case SUPPORTS, OPPOSES -> list(sides().flatMap(Sides::ofStance));
      case MEMBER_OF -> list(sides().filter(Ends::fitMembership).flatMap(Sides::ofMembership));
      case ATTENDED, HOSTED -> list(presence(relation));
      case REPRESENTS -> List.of();
    };
  }

  /** Both, where both are actors. */
  Optional<Sides> sides() {
    return subject instanceof Candidate.OfActor left && object instanceof Candidate.OfActor right
        ? Optional.of(new Sides(left.actor(), right.actor()))
        : Optional.empty();
  }

  private static boolean fitMembership(Sides sides) {
    return !sides.left().isPerson() && sides.right().type() == ActorType.ORGANISATION;
  }

  private Optional<Sides.Ends> presence(Relation relation) {
    if (subject instanceof Candidate.OfActor guest && object instanceof Candidate.OfEvent event) {
      return (relation == Relation.HOSTED
              ? Participants.host(guest.actor())
              : Optional.of(Participants.of(guest.actor())))
          .map(actor -> new Sides.Ends(actor, Participants.event(event.event())));
    }
    return Optional.empty();
  }

  private static <T> List<T> list(Optional<T> one) {
    return one.stream().toList();
  }

  Stream<Candidate> both() {
    return Stream.of(subject, object);
  }
}
