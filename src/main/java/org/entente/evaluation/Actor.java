package org.entente.evaluation;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claims.Participant;
import org.entente.document.ActorType;

/** A subject or object, so that the same one is found again under another name. */
sealed interface Actor {

  /** As the document or the analyst names it. */
  String name();

  boolean isSameAs(Actor other);

  /** As an analyst writes it: a country by its code, an organisation by acronym or name. */
  static Actor of(ActorType type, String name) {
    return switch (type) {
      case COUNTRY -> new Country(name, code(name));
      case ORGANISATION -> organisation(name, Stream.of(name));
      case PERSON -> new Person(name);
      case EVENT, TOPIC -> new Named(type, name);
    };
  }

  /** As a claim has it. */
  static Actor of(Participant participant) {
    String name = participant.name();
    return switch (participant.type()) {
      case COUNTRY -> new Country(name, code(participant.id()));
      case ORGANISATION ->
          organisation(
              name, Stream.of(name, last(participant.id()), participant.acronym().orElse("")));
      case PERSON, EVENT, TOPIC -> of(participant.type(), name);
    };
  }

  private static Actor organisation(String name, Stream<String> names) {
    return new Organisation(
        name,
        names
            .filter(n -> !n.isEmpty())
            .map(OrganisationNames::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String code(String id) {
    return last(id).toUpperCase(Locale.ROOT);
  }

  private static String last(String id) {
    return id.substring(id.lastIndexOf(':') + 1);
  }

  /** A state by its ISO 3166-1 alpha-3 code. */
  record Country(String name, String code) implements Actor {
    @Override
    public boolean isSameAs(Actor other) {
      return other instanceof Country country && country.code.equals(code);
    }
  }

  /** An organisation by the keys of all the names that are known of it. */
  record Organisation(String name, Set<String> keys) implements Actor {
    @Override
    public boolean isSameAs(Actor other) {
      return other instanceof Organisation organisation
          && !Collections.disjoint(keys, organisation.keys);
    }
  }

  /** A person by what is told of the name. */
  record Person(String name) implements Actor {
    @Override
    public boolean isSameAs(Actor other) {
      return other instanceof Person person && PersonNames.same(name, person.name);
    }
  }

  /** An event or a topic by the words that describe it. */
  record Named(ActorType type, String name) implements Actor {
    @Override
    public boolean isSameAs(Actor other) {
      return other instanceof Named named
          && type == named.type
          && EventNames.same(name, named.name);
    }
  }
}
