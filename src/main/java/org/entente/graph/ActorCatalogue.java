package org.entente.graph;

import java.util.Optional;
import org.entente.document.ActorType;
import org.entente.identity.Identities;

/** What is known beforehand of actors, events, places and publishers. */
@FunctionalInterface
public interface ActorCatalogue {

  /** Knows nothing. */
  ActorCatalogue NONE = (type, id) -> Optional.empty();

  /** What is known of an actor or event by the id that the graph uses. */
  Optional<ActorFacts> facts(ActorType type, String id);

  /** A place by the name that a text gives it. */
  default Optional<PlaceFacts> place(String name) {
    return Optional.empty();
  }

  /** Which names are the same actor. */
  default Identities identities() {
    return Identities.PLAIN;
  }

  /** A publisher by its name or its channel's. */
  default Optional<SourceFacts> source(String name) {
    return Optional.empty();
  }
}
