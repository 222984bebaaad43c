package org.entente.graph.projection;

import org.entente.claims.Participant;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;

/** Names what belongs together: the claims of an edge, the claims of two parties' contacts. */
public final class Keys {

  private Keys() {}

  /** A node: {@code Person:sergey-lavrov}. */
  public static String node(Participant participant) {
    return participant.type().label() + ":" + participant.id();
  }

  /** An edge's end: an actor's id; events and topics have ids of their own, so they say so. */
  public static String end(Participant participant) {
    return switch (participant.type()) {
      case COUNTRY, PERSON, ORGANISATION -> participant.id();
      case EVENT -> "event:" + participant.id();
      case TOPIC -> "topic:" + participant.id();
    };
  }

  /** Two ends as they stand. */
  public static String ends(Participant subject, Participant object) {
    return end(subject) + "|" + end(object);
  }

  /** Two ends, the smaller first. */
  public static String unordered(String one, String other) {
    return one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one;
  }

  /** The claims that can make one edge: {@code MEMBER_OF|HUN|NATO}. */
  public static String pair(Relation relation, Participant subject, Participant object) {
    return relation
        + "|"
        + (relation == Relation.MET_WITH
            ? unordered(end(subject), end(object))
            : ends(subject, object));
  }

  /**
   * The parties whose contact it was: those that persons act for; the persons themselves where both
   * act for the same or for none.
   */
  public static String contact(Participant subject, Participant object) {
    return unordered(party(subject, object), party(object, subject));
  }

  /** The party on one side of a contact. */
  static String party(Participant side, Participant otherSide) {
    String own = acting(side);
    return own.equals(acting(otherSide)) ? end(side) : own;
  }

  private static String acting(Participant side) {
    return side.type() == ActorType.PERSON ? side.party().orElse(end(side)) : end(side);
  }
}
