package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import org.entente.document.ActorType;

/**
 * A country or an organisation, as a side of a relation.
 *
 * @param id ISO alpha-3 or an organisation's id
 * @param aliases other names of an organisation
 * @param principal the organisation whose organ it is: the European Commission's is the EU
 */
public record Party(
    ActorType type,
    String id,
    String name,
    Optional<String> acronym,
    List<String> aliases,
    Optional<Party> principal) {

  /** A party that has one name. */
  static Party named(ActorType type, String id, String name) {
    return new Party(type, id, name, Optional.empty(), List.of(), Optional.empty());
  }

  /** The one for whom it acts in contacts: an organ's organisation, else itself. */
  public Party acting() {
    return principal.orElse(this);
  }
}
