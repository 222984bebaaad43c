package org.entente.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.identity.Identities;
import org.entente.identity.NameTables;
import org.entente.reference.Country;
import org.entente.reference.Edition;
import org.entente.reference.OfficeTerm;
import org.entente.reference.Organisation;
import org.entente.reference.Place;
import org.entente.reference.Publisher;
import org.entente.reference.Reference;
import org.entente.reference.Series;

/** What reference data say of actors, events, places and publishers. */
public final class ReferenceCatalogue implements ActorCatalogue {

  private final Reference reference;
  private final Map<String, List<OfficeTerm>> persons;
  private final Map<String, ActorFacts> events;
  private final Identities identities;
  private final Map<String, Place> places = new TreeMap<>();

  public ReferenceCatalogue(Reference reference) {
    this(reference, NameTables.shipped());
  }

  /**
   * @param tables by which names are compared
   */
  public ReferenceCatalogue(Reference reference, NameTables tables) {
    this.reference = reference;
    this.identities = Identities.of(tables, reference);
    this.persons = reference.persons().stream().collect(Collectors.groupingBy(OfficeTerm::id));
    this.events = events(reference);
    reference.places().forEach(place -> places.putIfAbsent(lower(place.name()), place));
    reference
        .places()
        .forEach(place -> place.aliases().forEach(name -> places.putIfAbsent(lower(name), place)));
  }

  @Override
  public Optional<ActorFacts> facts(ActorType type, String id) {
    return switch (type) {
      case COUNTRY -> reference.country(id).map(ReferenceCatalogue::country);
      case ORGANISATION -> reference.organisation(id).map(ReferenceCatalogue::organisation);
      case PERSON -> Optional.ofNullable(persons.get(id)).map(ReferenceCatalogue::person);
      case EVENT -> Optional.ofNullable(events.get(id));
      case TOPIC -> Optional.empty();
    };
  }

  @Override
  public Optional<PlaceFacts> place(String name) {
    return Optional.ofNullable(places.get(lower(name)))
        .map(
            place ->
                new PlaceFacts(
                    place.id(),
                    place.name(),
                    Optional.of(place.latitude()),
                    Optional.of(place.longitude()),
                    Optional.of(place.country())));
  }

  @Override
  public Identities identities() {
    return identities;
  }

  @Override
  public Optional<SourceFacts> source(String name) {
    return reference.publisher(name).map(this::source);
  }

  private SourceFacts source(Publisher publisher) {
    return new SourceFacts(
        publisher.id(),
        publisher.name(),
        known(publisher.kind()),
        publisher
            .speaksFor()
            .flatMap(
                id ->
                    Stream.of(ActorType.COUNTRY, ActorType.ORGANISATION)
                        .filter(type -> facts(type, id).isPresent())
                        .map(type -> new SourceFacts.Actor(type, id))
                        .findFirst()));
  }

  private static ActorFacts country(Country country) {
    Set<String> aliases = new LinkedHashSet<>();
    known(country.official()).ifPresent(aliases::add);
    aliases.addAll(country.aliases());
    return ActorFacts.named(country.name())
        .withAliases(others(aliases, country.name()))
        .withCodes(known(country.iso2()), known(country.flag()));
  }

  private static ActorFacts organisation(Organisation organisation) {
    return ActorFacts.named(organisation.name())
        .withAliases(others(organisation.aliases(), organisation.name()))
        .withAcronym(organisation.acronym())
        .withKind(organisation.kind())
        .withParents(organisation.parent().stream().toList());
  }

  private static ActorFacts person(List<OfficeTerm> terms) {
    String name = terms.getFirst().name();
    Set<String> aliases = new LinkedHashSet<>();
    terms.forEach(term -> aliases.add(term.name()));
    terms.forEach(term -> aliases.addAll(term.aliases()));
    return ActorFacts.named(name).withAliases(others(aliases, name));
  }

  /** Editions by the ids that texts' mentions have, and series that are spoken of as a whole. */
  private static Map<String, ActorFacts> events(Reference reference) {
    Map<String, ActorFacts> events = new TreeMap<>();
    Map<String, Series> series =
        reference.series().stream().collect(Collectors.toMap(Series::id, one -> one, (a, b) -> a));
    for (Edition edition : reference.editions()) {
      String kind =
          Optional.ofNullable(series.get(edition.series())).map(Series::kind).orElse("event");
      events.putIfAbsent(
          edition.id(),
          ActorFacts.named(edition.name())
              .withAliases(others(edition.aliases(), edition.name()))
              .withKind(kind)
              .held(edition.date(), edition.city()));
    }
    series
        .values()
        .forEach(
            one -> events.putIfAbsent(one.id(), ActorFacts.named(one.name()).withKind(one.kind())));
    return events;
  }

  private static List<String> others(Iterable<String> names, String name) {
    List<String> others = new ArrayList<>();
    names.forEach(
        other -> {
          if (!other.equals(name) && !others.contains(other)) {
            others.add(other);
          }
        });
    return others;
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
