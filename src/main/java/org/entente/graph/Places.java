package org.entente.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.document.ActorType;
import org.entente.graph.projection.EventRow;

/** Writes where events took place. */
final class Places {

  private final Rows rows;
  private final ActorCatalogue catalogue;

  Places(Rows rows, ActorCatalogue catalogue) {
    this.rows = rows;
    this.catalogue = catalogue;
  }

  /** A place's id by the name that texts give it; the name where reference data has none. */
  String id(String name) {
    return facts(name).id();
  }

  void write(List<EventRow> events) {
    Map<String, PlaceFacts> places = new TreeMap<>();
    events.stream()
        .flatMap(event -> event.place().stream())
        .map(this::facts)
        .forEach(place -> places.put(place.id(), place));
    Set<NodeRef> countries = new TreeSet<>();
    places
        .values()
        .forEach(
            place ->
                place
                    .country()
                    .ifPresent(country -> countries.add(new NodeRef(ActorType.COUNTRY, country))));
    new ActorProjection(rows, catalogue).write(countries);
    rows.run("project/places", "rows", places.values().stream().map(Places::row).toList());
    rows.run("project/held-in", "rows", events.stream().map(this::heldIn).toList());
  }

  private PlaceFacts facts(String name) {
    return catalogue
        .place(name)
        .orElse(new PlaceFacts(name, name, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Map<String, Object> row(PlaceFacts place) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("id", place.id());
    properties.put("name", place.name());
    place.latitude().ifPresent(degrees -> properties.put("latitude", degrees));
    place.longitude().ifPresent(degrees -> properties.put("longitude", degrees));
    Map<String, Object> row = new HashMap<>(Map.of("id", place.id(), "properties", properties));
    place.country().ifPresent(country -> row.put("country", country));
    return row;
  }

  private Map<String, Object> heldIn(EventRow event) {
    Map<String, Object> row = new HashMap<>(Map.of("id", event.id()));
    event.place().ifPresent(place -> row.put("place", id(place)));
    return row;
  }
}
