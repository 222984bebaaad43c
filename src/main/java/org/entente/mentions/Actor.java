package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import org.entente.document.ActorType;

/**
 * Somebody or something that acts: a person, a state, an organisation. An office-holder without a
 * name ("his Chinese counterpart") is the party with the office.
 *
 * @param id the id in the graph
 * @param name the fullest form that the document has
 * @param acronym an organisation's
 * @param tenures a person's or unnamed office-holder's offices, each with the party it belongs to
 * @param own the party that it is, for a country or organisation
 * @param known whether reference data knows it: a body described in passing ("the ministerial
 *     committee on Gaza") is not known
 */
public record Actor(
    ActorType type,
    String id,
    String name,
    Optional<String> acronym,
    List<Tenure> tenures,
    Optional<Party> own,
    boolean known) {

  /** An office and the party that it acts for, empty where the text leaves it open. */
  public record Tenure(Office office, Optional<Party> party) {

    static Optional<Party> country(List<Tenure> tenures) {
      return tenures.stream()
          .flatMap(t -> t.party().stream())
          .filter(p -> p.type() == ActorType.COUNTRY)
          .findFirst();
    }
  }

  public Actor {
    tenures = List.copyOf(tenures);
  }

  public static Actor of(Party party) {
    return of(party, List.of());
  }

  /** A party in the person of an unnamed office-holder. */
  static Actor of(Party party, List<Tenure> tenures) {
    return new Actor(
        party.type(), party.id(), party.name(), party.acronym(), tenures, Optional.of(party), true);
  }

  public boolean isPerson() {
    return type == ActorType.PERSON;
  }

  /** A person, or an office-holder without a name. */
  public boolean isOfficial() {
    return isPerson() || !tenures.isEmpty();
  }

  /**
   * The country or organisation it acts for: itself, or a person's first country, else first party.
   */
  public Optional<Party> party() {
    return isPerson() ? tenures.stream().flatMap(t -> t.party().stream()).findFirst() : own;
  }

  /** The highest level of its offices: 1 is the highest. */
  public Optional<Integer> level() {
    return tenures.stream().map(t -> t.office().level()).min(Integer::compare);
  }
}
