package org.entente.graph;

import java.util.List;
import java.util.Optional;
import org.entente.document.Edtf;

/**
 * What reference data says of an actor or event.
 *
 * @param aliases other names, without the name itself
 * @param kind of an organisation or event: "intergovernmental", "summit"
 * @param iso2 a country's two letters
 * @param flag a country's flag emoji
 * @param acronym an organisation's
 * @param parents ids of the organisations (of an event: events) that it is part of
 * @param date an event's
 * @param place an event's, by name
 */
public record ActorFacts(
    String name,
    List<String> aliases,
    Optional<String> kind,
    Optional<String> iso2,
    Optional<String> flag,
    Optional<String> acronym,
    List<String> parents,
    Optional<Edtf> date,
    Optional<String> place) {

  public ActorFacts {
    aliases = List.copyOf(aliases);
    parents = List.copyOf(parents);
  }

  /** A name and nothing else. */
  public static ActorFacts named(String name) {
    return new ActorFacts(
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  ActorFacts withAliases(List<String> others) {
    return new ActorFacts(name, others, kind, iso2, flag, acronym, parents, date, place);
  }

  ActorFacts withAcronym(Optional<String> letters) {
    return new ActorFacts(name, aliases, kind, iso2, flag, letters, parents, date, place);
  }

  ActorFacts withKind(String word) {
    return new ActorFacts(
        name, aliases, Optional.of(word), iso2, flag, acronym, parents, date, place);
  }

  ActorFacts withCodes(Optional<String> letters, Optional<String> emoji) {
    return new ActorFacts(name, aliases, kind, letters, emoji, acronym, parents, date, place);
  }

  ActorFacts withParents(List<String> ids) {
    return new ActorFacts(name, aliases, kind, iso2, flag, acronym, ids, date, place);
  }

  ActorFacts held(Edtf day, Optional<String> city) {
    return new ActorFacts(
        name, aliases, kind, iso2, flag, acronym, parents, Optional.of(day), city);
  }
}
