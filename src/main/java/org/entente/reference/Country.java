package org.entente.reference;

import java.util.List;
import java.util.Optional;

/**
 * A state or territory of ISO 3166, or one that has ceased to exist.
 *
 * @param id ISO 3166-1 alpha-3, ISO 3166-3 for a historic state, {@code XKX} for Kosovo
 * @param iso2 ISO 3166-1 alpha-2, empty where there is none
 * @param name the usual name in diplomatic English
 * @param official the official name, empty where it is the usual one
 * @param flag the flag as emoji, empty for a historic state
 * @param demonyms adjectives and nouns for its people
 * @param capitals every spelling of the seat of government
 * @param metonyms what stands for its government as an actor, such as the Kremlin
 * @param from first year of its existence, where texts may speak of earlier years
 * @param to last year of its existence
 */
public record Country(
    String id,
    String iso2,
    String name,
    String official,
    String flag,
    List<String> demonyms,
    List<String> capitals,
    List<String> metonyms,
    List<String> aliases,
    Optional<Integer> from,
    Optional<Integer> to) {

  public Country {
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    metonyms = List.copyOf(metonyms);
    aliases = List.copyOf(aliases);
  }
}
