package org.entente.claims;

import java.util.List;
import java.util.Optional;
import org.entente.document.ActorType;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.Party;

/** Makes participants of claims from what mentions name. */
public final class Participants {

  private Participants() {}

  public static Participant person(Actor actor) {
    return new Participant(
        ActorType.PERSON,
        actor.id(),
        actor.name(),
        Optional.empty(),
        List.of(),
        actor.party().map(Party::id));
  }

  public static Participant party(Party party) {
    return new Participant(
        party.type(), party.id(), party.name(), party.acronym(), party.aliases(), Optional.empty());
  }

  public static Participant event(Mention.OfEvent event) {
    return Participant.of(ActorType.EVENT, event.id(), event.name());
  }

  /**
   * The party that holds an event, also where a person does so for it; empty where none is known.
   */
  public static Optional<Participant> host(Actor actor) {
    return actor.party().map(Participants::party);
  }

  /** A person as a person, anybody else as the party. */
  public static Participant of(Actor actor) {
    return actor.isPerson() ? person(actor) : party(actor.party().orElseThrow());
  }
}
