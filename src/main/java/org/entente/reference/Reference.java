package org.entente.reference;

import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.Row;
import org.entente.vocabulary.Vocabulary;

/**
 * What is known beforehand, from the tables of the resource folder {@code reference} and from a
 * user's own. Immutable.
 */
public final class Reference {

  /** Organisation, member and role; the dates may be left out. */
  private static final List<String> MEMBERSHIP_COLUMNS = List.of("organisation", "member", "role");

  private final Map<String, Country> countries;
  private final Map<String, Organisation> organisations;
  private final List<Series> series;
  private final List<Edition> editions;
  private final List<Publisher> publishers;
  private final PublisherResolver publisherResolver;
  private final List<OfficeTerm> persons;
  private final List<Place> places;
  private final Rows rows;

  private Reference(Tables tables) {
    countries = index(tables.read(Table.COUNTRIES, CountryReader::country), Country::id);
    organisations = index(tables.read(Table.ORGANISATIONS, this::organisation), Organisation::id);
    rows = new Rows(new ActorIds(countries(), organisations()));
    series = tables.read(Table.SERIES, rows::series);
    editions = tables.read(Table.SUMMITS, Rows::edition);
    publishers = tables.read(Table.PUBLISHERS, rows::publisher);
    persons = tables.read(Table.PERSONS, rows::officeTerm);
    places = tables.read(Table.PLACES, rows::place);
    publisherResolver =
        new PublisherResolver(publishers, new PartyNames(countries(), organisations(), places));
  }

  private Organisation organisation(Row row) {
    Organisation organisation = Rows.organisation(row);
    if (countries.containsKey(organisation.id())) {
      throw row.wrong("expected an id that no country has, found '" + organisation.id() + "'.");
    }
    return organisation;
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

  /** The names of the tables to which a user may add; memberships are loaded as a document. */
  public static List<String> files() {
    return Arrays.stream(Table.values())
        .filter(table -> table != Table.MEMBERSHIPS)
        .map(table -> table.format().file())
        .toList();
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

  /**
   * The publisher of this name, alias or domain, letter case and subdomains aside. One that no
   * table has, but whose name says for whom it speaks or of which country it is, has its name for
   * an id.
   */
  public Optional<Publisher> publisher(String nameOrAliasOrDomain) {
    return publisherResolver.publisher(nameOrAliasOrDomain);
  }

  public List<OfficeTerm> persons() {
    return persons;
  }

  public List<Place> places() {
    return places;
  }

  /** Whether a text is a table of memberships, by the columns of its header. */
  public static boolean isMemberships(String text) {
    return Vocabulary.columns(text).containsAll(MEMBERSHIP_COLUMNS);
  }

  /**
   * The lines of a table of memberships; organisations may be named by acronym or name.
   *
   * @param source the file, for messages
   */
  public List<Membership> memberships(String source, String text) {
    return Vocabulary.read(Table.MEMBERSHIPS.format(), source, text, rows::membership);
  }

  /** The bundled table of memberships as it stands, in UTF-8. */
  public static InputStream bundledMemberships() {
    return Vocabulary.open("reference", Table.MEMBERSHIPS.format().file());
  }

  private static <T> Map<String, T> index(List<T> all, Function<T, String> id) {
    return all.stream()
        .collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static final class Standard {
    static final Reference REFERENCE = new Reference(new Tables(Additions.NONE));
  }
}
