package org.entente.reference;

import java.util.List;
import java.util.Optional;

/**
 * An international organisation, one of its organs, a forum, or a movement that acts beside states.
 *
 * @param id the acronym, or a slug where there is none or a country has it
 * @param kind intergovernmental, organ, agency, court, bank, forum, group, alliance, mission, ngo
 *     or movement
 * @param parent id of the organisation that it is part of
 */
public record Organisation(
    String id,
    Optional<String> acronym,
    String name,
    String kind,
    Optional<String> parent,
    List<String> aliases) {

  public Organisation {
    aliases = List.copyOf(aliases);
  }
}
