package org.entente.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds countries and organisations by their names in a short text, the longest name first. Letter
 * case does not matter, but for names without small letters, such as "US".
 */
final class PartyNames {

  /** What only looks like a country. */
  private static final List<String> OTHERS =
      List.of(
          "African American",
          "British Columbia",
          "Central America",
          "Central American",
          "East China",
          "Indian Country",
          "Indian Ocean",
          "Inter-American",
          "Latin America",
          "Latin American",
          "Native American",
          "New Jersey",
          "New Mexico",
          "North America",
          "North American",
          "Pan American",
          "Pan-American",
          "South America",
          "South American",
          "South China");

  private final Map<String, Party> parties = new HashMap<>();

  PartyNames(List<Country> countries, List<Organisation> organisations, List<Place> places) {
    OTHERS.forEach(name -> put(List.of(name), new Party(name, Kind.OTHER)));
    for (Country it : countries) {
      Party country = new Party(it.id(), Kind.COUNTRY);
      put(List.of(it.name(), it.official()), country);
      put(it.demonyms(), country);
      put(it.aliases(), country);
    }
    for (Organisation it : organisations) {
      Party organisation = new Party(it.id(), Kind.ORGANISATION);
      put(Stream.concat(it.acronym().stream(), Stream.of(it.name())).toList(), organisation);
      put(it.aliases(), organisation);
    }
    countries.forEach(it -> put(it.capitals(), new Party(it.id(), Kind.PLACE)));
    for (Place it : places) {
      Party place = new Party(it.country(), Kind.PLACE);
      put(List.of(it.name()), place);
      put(it.aliases(), place);
    }
  }

  enum Kind {
    COUNTRY,
    PLACE,
    ORGANISATION,
    OTHER
  }

  /**
   * @param id the country's or organisation's; of a place its country's
   */
  record Party(String id, Kind kind) {}

  /** A party that a text names, and from where to where. */
  record Named(Party party, int start, int end) {}

  /** Whom the text names, in its order. */
  List<Named> in(String text) {
    List<Named> found = new ArrayList<>();
    int next = 0;
    while (next < text.length()) {
      Optional<Named> named = at(text, next);
      named.filter(it -> it.party().kind() != Kind.OTHER).ifPresent(found::add);
      next = named.map(Named::end).orElse(next + 1);
    }
    return found;
  }

  private Optional<Named> at(String text, int start) {
    return isBoundary(text, start)
        ? IntStream.iterate(text.length(), end -> end > start, end -> end - 1)
            .filter(end -> isBoundary(text, end))
            .boxed()
            .flatMap(end -> named(text, start, end).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Named> named(String text, int start, int end) {
    String name = text.substring(start, end);
    return Optional.ofNullable(parties.get(name))
        .or(() -> Optional.ofNullable(parties.get(key(name))))
        .map(party -> new Named(party, start, end));
  }

  private void put(Collection<String> names, Party party) {
    for (String name : names) {
      boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
      parties.putIfAbsent(acronym ? name : key(name), party);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Not inside a word. */
  private static boolean isBoundary(String text, int position) {
    return position == 0
        || position == text.length()
        || !Character.isLetterOrDigit(text.charAt(position - 1))
        || !Character.isLetterOrDigit(text.charAt(position));
  }
}
