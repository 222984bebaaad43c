package org.entente.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.ActorFacts;
import org.entente.graph.PlaceFacts;
import org.entente.graph.SourceFacts;
import org.entente.reference.Country;
import org.entente.reference.Edition;
import org.entente.reference.OfficeTerm;
import org.entente.reference.Organisation;
import org.entente.reference.Place;
import org.entente.reference.Publisher;
import org.entente.reference.Reference;
import org.entente.reference.Series;

/** Reference data as the graph asks for it. */
public final class ReferenceCatalogue implements ActorCatalogue {

  private final Reference reference;
  private final Map<String, OfficeTerm> persons = new HashMap<>();
  private final Map<String, ActorFacts> events = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  public ReferenceCatalogue(Reference reference) {
    this.reference = reference;
    reference.persons().forEach(term -> persons.putIfAbsent(term.id(), term));
    reference.series().forEach(series -> events.put(series.id(), facts(series)));
    reference.editions().forEach(edition -> events.put(id(edition), facts(edition, kind(edition))));
    reference.places().forEach(this::index);
  }

  @Override
  public Optional<ActorFacts> facts(ActorType type, String id) {
    return switch (type) {
      case COUNTRY -> reference.country(id).map(ReferenceCatalogue::facts);
      case ORGANISATION -> reference.organisation(id).map(ReferenceCatalogue::facts);
      case PERSON -> Optional.ofNullable(persons.get(id)).map(ReferenceCatalogue::facts);
      case EVENT -> Optional.ofNullable(events.get(id));
      case TOPIC -> Optional.empty();
    };
  }

  @Override
  public Optional<PlaceFacts> place(String name) {
    return Optional.ofNullable(places.get(folded(name)))
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
  public Optional<SourceFacts> source(String name) {
    return reference.publisher(name).map(this::facts);
  }

  private void index(Place place) {
    Stream.concat(Stream.of(place.name()), place.aliases().stream())
        .forEach(name -> places.putIfAbsent(folded(name), place));
  }

  private Optional<String> kind(Edition edition) {
    return Optional.ofNullable(events.get(edition.series())).flatMap(ActorFacts::kind);
  }

  private SourceFacts facts(Publisher publisher) {
    return new SourceFacts(
        publisher.id(),
        publisher.name(),
        Optional.of(publisher.kind()),
        publisher.speaksFor().map(id -> new SourceFacts.Actor(typeOf(id), id)));
  }

  private ActorType typeOf(String id) {
    return reference.country(id).isPresent() ? ActorType.COUNTRY : ActorType.ORGANISATION;
  }

  private static ActorFacts facts(Country country) {
    return new ActorFacts(
        country.name(),
        Stream.concat(Stream.of(country.official()), country.aliases().stream())
            .filter(alias -> !alias.isEmpty() && !alias.equals(country.name()))
            .distinct()
            .toList(),
        Optional.empty(),
        present(country.iso2()),
        present(country.flag()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static ActorFacts facts(Organisation organisation) {
    return new ActorFacts(
        organisation.name(),
        organisation.aliases(),
        Optional.of(organisation.kind()),
        Optional.empty(),
        Optional.empty(),
        organisation.acronym(),
        organisation.parent().stream().toList(),
        Optional.empty(),
        Optional.empty());
  }

  private static ActorFacts facts(OfficeTerm person) {
    return named(person.name(), person.aliases(), Optional.empty());
  }

  private static ActorFacts facts(Series series) {
    return named(series.name(), List.of(), Optional.of(series.kind()));
  }

  private static ActorFacts facts(Edition edition, Optional<String> kind) {
    ActorFacts named = named(edition.name(), edition.aliases(), kind);
    return new ActorFacts(
        named.name(),
        named.aliases(),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(edition.date()),
        edition.city());
  }

  private static ActorFacts named(String name, List<String> aliases, Optional<String> kind) {
    return new ActorFacts(
        name,
        aliases,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** As mentions name an edition: by its number, else by its date. */
  private static String id(Edition edition) {
    String which = edition.number().map(String::valueOf).orElse(edition.date().text());
    return edition.series() + "-" + which;
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
