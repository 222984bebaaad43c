package org.entente.model;

import java.util.List;
import java.util.stream.Stream;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;

/** What a sentence names and a claim may have as an end. */
sealed interface Candidate {

  /** What the model calls it by: a1, e1. */
  String label();

  /** Where the sentence names it. */
  List<Words> words();

  /** Its id in the graph. */
  String id();

  /** Its fullest name. */
  String name();

  /** Whether it is called so: by its label, its id, its name or its words. */
  default boolean answersTo(String reference) {
    return Stream.concat(Stream.of(label(), id(), name()), words().stream().map(Words::text))
        .anyMatch(reference.strip()::equalsIgnoreCase);
  }

  /** A state, an organisation, a person. */
  record OfActor(String label, Actor actor, List<Words> words) implements Candidate {
    public OfActor {
      words = List.copyOf(words);
    }

    @Override
    public String id() {
      return actor.id();
    }

    @Override
    public String name() {
      return actor.name();
    }
  }

  /** A gathering. */
  record OfEvent(String label, Mention.OfEvent event, List<Words> words) implements Candidate {
    public OfEvent {
      words = List.copyOf(words);
    }

    @Override
    public String id() {
      return event.id();
    }

    @Override
    public String name() {
      return event.name();
    }
  }
}
