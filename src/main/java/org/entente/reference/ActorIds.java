package org.entente.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.ActorType;

/**
 * The ids of the actors that the other tables speak of, so that an analyst may write an acronym or
 * a name there.
 */
final class ActorIds {

  private final Set<String> countries;
  private final Map<String, String> organisations = new HashMap<>();

  ActorIds(List<Country> countries, List<Organisation> organisations) {
    this.countries = countries.stream().map(Country::id).collect(Collectors.toSet());
    organisations.forEach(it -> put(it.id(), it));
    organisations.forEach(it -> it.acronym().ifPresent(acronym -> put(acronym, it)));
    organisations.forEach(it -> put(it.name(), it));
    organisations.forEach(it -> it.aliases().forEach(alias -> put(alias, it)));
  }

  /**
   * The organisation's id; an acronym that is also a country's code is the organisation's.
   *
   * @throws IllegalArgumentException when none is called so
   */
  String organisation(String text) {
    return Optional.ofNullable(organisations.get(text.toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> new IllegalArgumentException("Nobody is called '" + text + "'."));
  }

  /**
   * The country's or organisation's id; a country's code is the country's.
   *
   * @throws IllegalArgumentException when none is called so
   */
  String party(String text) {
    return countries.contains(text) ? text : organisation(text);
  }

  boolean isCountry(String id) {
    return countries.contains(id);
  }

  /** An organisation that is known, named as the text does. */
  Membership.Party knownOrganisation(String text) {
    return Optional.ofNullable(organisations.get(text.toLowerCase(Locale.ROOT)))
        .map(id -> new Membership.Party(ActorType.ORGANISATION, id, text))
        .orElseThrow(() -> new IllegalArgumentException("Nobody is called '" + text + "'."));
  }

  /** A country or organisation that is known; a country's code is the country's. */
  Membership.Party knownParty(String text) {
    return countries.contains(text)
        ? new Membership.Party(ActorType.COUNTRY, text, text)
        : knownOrganisation(text);
  }

  /**
   * @throws IllegalArgumentException when no country has this code
   */
  String country(String code) {
    if (!countries.contains(code)) {
      throw new IllegalArgumentException("No country has the code '" + code + "'.");
    }
    return code;
  }

  private void put(String name, Organisation organisation) {
    organisations.putIfAbsent(name.toLowerCase(Locale.ROOT), organisation.id());
  }
}
