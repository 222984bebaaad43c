package org.entente.mentions;

import java.util.Optional;
import org.entente.document.ActorType;

/**
 * A country or an organisation, as a side of a relation.
 *
 * @param id ISO alpha-3 or an organisation's id
 * @param principal the organisation whose organ it is: the European Commission's is the EU
 */
public record Party(
    ActorType type, String id, String name, Optional<String> acronym, Optional<Party> principal) {

  /** The one for whom it acts in contacts: an organ's organisation, else itself. */
  public Party acting() {
    return principal.orElse(this);
  }
}
