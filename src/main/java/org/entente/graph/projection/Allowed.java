package org.entente.graph.projection;

import static org.entente.document.ActorType.COUNTRY;
import static org.entente.document.ActorType.EVENT;
import static org.entente.document.ActorType.ORGANISATION;
import static org.entente.document.ActorType.PERSON;

import java.util.EnumSet;
import java.util.Set;
import org.entente.claims.Participant;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;

/** Which ends a relation can have; a claim with others stays a claim and makes no edge. */
public final class Allowed {

  private static final Set<ActorType> ACTORS = EnumSet.of(COUNTRY, PERSON, ORGANISATION);
  private static final Set<ActorType> PARTIES = EnumSet.of(COUNTRY, ORGANISATION);

  private Allowed() {}

  public static boolean ends(Relation relation, Participant subject, Participant object) {
    return !Keys.end(subject).equals(Keys.end(object))
        && subjects(relation).contains(subject.type())
        && objects(relation).contains(object.type());
  }

  private static Set<ActorType> subjects(Relation relation) {
    return switch (relation) {
      case MET_WITH, MEMBER_OF, SUPPORTS, OPPOSES, ATTENDED -> ACTORS;
      case REPRESENTS -> EnumSet.of(PERSON);
      case HOSTED -> PARTIES;
    };
  }

  private static Set<ActorType> objects(Relation relation) {
    return switch (relation) {
      case MET_WITH -> ACTORS;
      case MEMBER_OF -> EnumSet.of(ORGANISATION);
      case SUPPORTS, OPPOSES -> EnumSet.allOf(ActorType.class);
      case REPRESENTS -> PARTIES;
      case ATTENDED, HOSTED -> EnumSet.of(EVENT);
    };
  }
}
