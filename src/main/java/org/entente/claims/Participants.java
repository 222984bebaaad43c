package org.entente.claims;

import java.util.Optional;
import org.entente.document.ActorType;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.Party;

/** Makes participants of claims from what mentions name. */
final class Participants {

  private Participants() {}

  static Participant person(Actor actor) {
    return new Participant(
        ActorType.PERSON, actor.id(), actor.name(), Optional.empty(), actor.party().map(Party::id));
  }

  static Participant party(Party party) {
    return new Participant(
        party.type(), party.id(), party.name(), party.acronym(), Optional.empty());
  }

  static Participant event(Mention.OfEvent event) {
    return Participant.of(ActorType.EVENT, event.id(), event.name());
  }

  /** A person as a person, anybody else as the party. */
  static Participant of(Actor actor) {
    return actor.isPerson() ? person(actor) : party(actor.party().orElseThrow());
  }
}
