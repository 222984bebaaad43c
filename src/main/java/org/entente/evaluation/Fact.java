package org.entente.evaluation;

import java.util.Optional;
import org.entente.claims.Claim;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;

/**
 * What a claim and an analyst's line can be compared by.
 *
 * @param document the key of the document: its file's name without the ending
 */
record Fact(
    String document,
    Relation relation,
    Actor subject,
    Actor object,
    Status status,
    Optional<RecordedDate> date) {

  static Fact of(String document, Claim claim) {
    return new Fact(
        document,
        claim.relation(),
        Actor.of(claim.subject()),
        Actor.of(claim.object()),
        claim.status(),
        claim.date().map(date -> new RecordedDate(date.text())));
  }

  /** The same relation between the same two; in whatever order where it has no direction. */
  boolean hasPairOf(Fact other) {
    if (relation != other.relation) {
      return false;
    }
    return subject.isSameAs(other.subject) && object.isSameAs(other.object)
        || relation == Relation.MET_WITH
            && subject.isSameAs(other.object)
            && object.isSameAs(other.subject);
  }

  Layer layer() {
    return subject instanceof Actor.Person || object instanceof Actor.Person
        ? Layer.PERSON
        : Layer.PARTY;
  }

  boolean hasTopic() {
    return isTopic(subject) || isTopic(object);
  }

  private static boolean isTopic(Actor actor) {
    return actor instanceof Actor.Named named && named.type() == ActorType.TOPIC;
  }

  Fact between(Actor otherSubject, Actor otherObject) {
    return new Fact(document, relation, otherSubject, otherObject, status, date);
  }
}
