package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.mentions.Actor;
import org.entente.mentions.Party;

/** Two actors of whom a text says something, and the ends of the claims that this makes. */
public record Sides(Actor left, Actor right) {

  /** Of a contact at most; more are a gathering, an event that each of them attends. */
  public static final int MOST_PARTIES = 5;

  /** A claim's subject and object. */
  public record Ends(Participant subject, Participant object) {}

  /**
   * Of a contact: the persons, and the parties that they act for; none where both sides are one
   * party without persons, or a party is not known.
   */
  public List<Ends> ofContact() {
    if (left.id().equals(right.id())) {
      return List.of();
    }
    List<Ends> ends = new ArrayList<>();
    Optional<Party> ours = acting(left);
    Optional<Party> theirs = acting(right);
    if (left.isPerson() && right.isPerson() || isDescribed()) {
      ends.add(new Ends(Participants.of(left), Participants.of(right)));
    }
    if (!isDescribed() && ours.isPresent() && theirs.isPresent() && !ours.equals(theirs)) {
      ends.add(new Ends(Participants.party(ours.get()), Participants.party(theirs.get())));
    }
    return ends;
  }

  /** A person beside a body that is only described: its party is not known to anybody. */
  private boolean isDescribed() {
    return left.isPerson() && !right.known() || right.isPerson() && !left.known();
  }

  /**
   * Of a stance: the party that the left side speaks for, and whom it is about; none where that is
   * itself or a party is not known.
   */
  public Optional<Ends> ofStance() {
    Optional<Party> from = acting(left);
    Optional<Party> to = acting(right);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    Participant target =
        right.isPerson() ? Participants.person(right) : Participants.party(to.get());
    return Optional.of(new Ends(Participants.party(from.get()), target));
  }

  /** Of a membership: the left side's party in the organisation on the right. */
  public Optional<Ends> ofMembership() {
    Party organisation = right.party().orElseThrow();
    return left.party()
        .filter(member -> !member.equals(organisation))
        .map(member -> new Ends(Participants.party(member), Participants.party(organisation)));
  }

  /** The highest of their offices: 1 is the highest. */
  public Optional<Integer> level() {
    return Stream.of(left, right).flatMap(a -> a.level().stream()).min(Integer::compare);
  }

  /** Whether a side's party is not known. */
  public boolean isOpen() {
    return left.party().isEmpty() || right.party().isEmpty();
  }

  private static Optional<Party> acting(Actor actor) {
    return actor.party().map(Party::acting);
  }
}
