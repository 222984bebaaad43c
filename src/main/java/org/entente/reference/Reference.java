package org.entente.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.vocabulary.Additions;

/**
 * What is known beforehand, from the tables of the resource folder {@code reference} and from a
 * user's own. Immutable.
 */
public final class Reference {

  private final Map<String, Country> countries;
  private final Map<String, Organisation> organisations;
  private final List<Series> series;
  private final List<Edition> editions;
  private final List<Publisher> publishers;
  private final Map<String, Publisher> publisherNames;
  private final List<OfficeTerm> persons;
  private final List<Place> places;

  private Reference(Tables tables) {
    countries = index(tables.read(Table.COUNTRIES, CountryReader::country), Country::id);
    organisations = index(tables.read(Table.ORGANISATIONS, Rows::organisation), Organisation::id);
    Rows rows = new Rows(new ActorIds(countries(), organisations()));
    series = tables.read(Table.SERIES, rows::series);
    editions = tables.read(Table.SUMMITS, Rows::edition);
    publishers = tables.read(Table.PUBLISHERS, rows::publisher);
    publisherNames = publisherNames(publishers);
    persons = tables.read(Table.PERSONS, rows::officeTerm);
    places = tables.read(Table.PLACES, rows::place);
  }

  /** The bundled tables, read once. */
  public static Reference standard() {
    return Standard.REFERENCE;
  }

  /**
   * The bundled tables with a user's own. A row whose id is bundled adds to its lists and overrides
   * its other cells; a new id is a new row.
   */
  public static Reference with(Additions additions) {
    return new Reference(new Tables(additions));
  }

  /** The names of the tables' files. */
  public static List<String> files() {
    return Arrays.stream(Table.values()).map(table -> table.format().file()).toList();
  }

  public List<Country> countries() {
    return List.copyOf(countries.values());
  }

  public Optional<Country> country(String id) {
    return Optional.ofNullable(countries.get(id));
  }

  public List<Organisation> organisations() {
    return List.copyOf(organisations.values());
  }

  public Optional<Organisation> organisation(String id) {
    return Optional.ofNullable(organisations.get(id));
  }

  public List<Series> series() {
    return series;
  }

  public List<Edition> editions() {
    return editions;
  }

  public List<Publisher> publishers() {
    return publishers;
  }

  /** The publisher of this name, alias or domain, letter case and subdomains aside. */
  public Optional<Publisher> publisher(String nameOrAliasOrDomain) {
    String key = nameOrAliasOrDomain.strip().toLowerCase(Locale.ROOT);
    while (!publisherNames.containsKey(key) && key.matches("[^\\s.]+\\.\\S+\\.\\S+")) {
      key = key.substring(key.indexOf('.') + 1);
    }
    return Optional.ofNullable(publisherNames.get(key));
  }

  public List<OfficeTerm> persons() {
    return persons;
  }

  public List<Place> places() {
    return places;
  }

  private static <T> Map<String, T> index(List<T> all, Function<T, String> id) {
    return all.stream()
        .collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static Map<String, Publisher> publisherNames(List<Publisher> publishers) {
    Map<String, Publisher> names = new LinkedHashMap<>();
    for (Publisher publisher : publishers) {
      names.putIfAbsent(publisher.id().toLowerCase(Locale.ROOT), publisher);
      names.putIfAbsent(publisher.name().toLowerCase(Locale.ROOT), publisher);
      publisher.aliases().forEach(n -> names.putIfAbsent(n.toLowerCase(Locale.ROOT), publisher));
      publisher.domains().forEach(n -> names.putIfAbsent(n.toLowerCase(Locale.ROOT), publisher));
    }
    return names;
  }

  private static final class Standard {
    static final Reference REFERENCE = new Reference(new Tables(Additions.NONE));
  }
}
