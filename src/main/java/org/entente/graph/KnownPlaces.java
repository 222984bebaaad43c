package org.entente.graph;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.graph.projection.Geography;

/** What reference data know of places: other names of one city, a city and its country. */
record KnownPlaces(ActorCatalogue catalogue) implements Geography {

  @Override
  public boolean compatible(String one, String other) {
    Optional<PlaceFacts> first = catalogue.place(one);
    Optional<PlaceFacts> second = catalogue.place(other);
    return first.isPresent() && first.map(PlaceFacts::id).equals(second.map(PlaceFacts::id))
        || first.filter(place -> liesIn(place, other)).isPresent()
        || second.filter(place -> liesIn(place, one)).isPresent();
  }

  private boolean liesIn(PlaceFacts place, String country) {
    return place.country().stream()
        .flatMap(id -> catalogue.facts(ActorType.COUNTRY, id).stream())
        .flatMap(facts -> Stream.concat(Stream.of(facts.name()), facts.aliases().stream()))
        .anyMatch(country::equalsIgnoreCase);
  }
}
