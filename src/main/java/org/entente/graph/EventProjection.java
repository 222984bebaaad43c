package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.claims.Participant;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.graph.projection.ClaimRow;
import org.entente.graph.projection.Contacts;
import org.entente.graph.projection.EventRow;
import org.entente.graph.projection.NamedEvents;

/** Writes contacts and named events with their places. */
final class EventProjection {

  private final Rows rows;
  private final ActorCatalogue catalogue;
  private final Places places;

  EventProjection(Rows rows, ActorCatalogue catalogue) {
    this.rows = rows;
    this.catalogue = catalogue;
    this.places = new Places(rows, catalogue);
  }

  /** Brings the contacts of pairs of parties to what their claims say. */
  List<EventRow> writeContacts(Collection<String> contacts, Collection<ClaimRow> claims) {
    Map<String, List<ClaimRow>> byContact =
        claims.stream().collect(Collectors.groupingBy(ClaimRow::contact));
    ContactNames names = new ContactNames(catalogue);
    List<EventRow> events = new ArrayList<>();
    Map<String, Map<String, Object>> properties = new HashMap<>();
    Contacts finder = new Contacts(new KnownPlaces(catalogue));
    for (String contact : contacts) {
      List<ClaimRow> own = byContact.getOrDefault(contact, List.of());
      for (EventRow event : finder.of(contact, own)) {
        events.add(event);
        properties.put(event.id(), properties(event, names.of(event, own)));
      }
    }
    Map<String, StoredEvent> stored = stored(contacts);
    Set<String> gone = new TreeSet<>(stored.keySet());
    events.forEach(event -> gone.remove(event.id()));
    rows.run("project/remove-events", "ids", List.copyOf(gone));
    write(
        events.stream()
            .filter(
                event ->
                    !state(event, properties.getOrDefault(event.id(), Map.of()))
                        .equals(stored.get(event.id())))
            .toList(),
        properties);
    return events;
  }

  /** Writes named events by all claims that name them. */
  void writeNamed(Collection<String> ids, Collection<StoredClaim> claims) {
    List<EventRow> events = new ArrayList<>();
    Map<String, Map<String, Object>> properties = new HashMap<>();
    Map<String, List<StoredClaim>> byEvent = byEvent(claims);
    for (String id : ids) {
      List<StoredClaim> own = byEvent.getOrDefault(id, List.of());
      Optional<ActorFacts> facts = catalogue.facts(ActorType.EVENT, id);
      if (!own.isEmpty()) {
        EventRow event = known(NamedEvents.of(id, accepted(own)), facts);
        events.add(event);
        Map<String, Object> all = properties(event, name(id, own, facts));
        facts.ifPresent(f -> all.put("aliases", f.aliases()));
        properties.put(id, all);
      }
    }
    write(events, properties);
  }

  private static Map<String, List<StoredClaim>> byEvent(Collection<StoredClaim> claims) {
    Map<String, List<StoredClaim>> byEvent = new HashMap<>();
    for (StoredClaim claim : claims) {
      claim
          .participants()
          .filter(other -> other.type() == ActorType.EVENT)
          .map(Participant::id)
          .distinct()
          .forEach(id -> byEvent.computeIfAbsent(id, k -> new ArrayList<>()).add(claim));
    }
    return byEvent;
  }

  private static List<ClaimRow> accepted(List<StoredClaim> claims) {
    return claims.stream().filter(claim -> !claim.rejected()).map(StoredClaim::row).toList();
  }

  /** Reference data know an event's kind, date and place better than those who attend. */
  private static EventRow known(EventRow event, Optional<ActorFacts> facts) {
    return new EventRow(
        event.id(),
        event.contact(),
        facts.flatMap(ActorFacts::kind).or(event::kind),
        facts.flatMap(ActorFacts::date).or(event::date),
        event.status(),
        event.contested(),
        facts.flatMap(ActorFacts::place).or(event::place),
        event.parents(),
        event.claims(),
        event.conflicts());
  }

  private static String name(String id, List<StoredClaim> claims, Optional<ActorFacts> facts) {
    return facts
        .map(ActorFacts::name)
        .orElseGet(
            () -> {
              ActorNaming naming = ActorNaming.empty();
              claims.stream()
                  .flatMap(StoredClaim::participants)
                  .filter(other -> other.type() == ActorType.EVENT && other.id().equals(id))
                  .map(Participant::name)
                  .forEach(name -> naming.add(ActorType.EVENT, name, 1));
              return naming.names(ActorType.EVENT).getFirst();
            });
  }

  private static Map<String, Object> properties(EventRow event, String name) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("id", event.id());
    properties.put("name", name);
    properties.put("status", event.status().name());
    properties.put("contested", event.contested());
    if (!event.conflicts().isEmpty()) {
      properties.put("conflicts", List.copyOf(event.conflicts()));
    }
    event.contact().ifPresent(contact -> properties.put("contact", contact));
    event.kind().ifPresent(kind -> properties.put("kind", kind));
    event.date().map(Edtf::text).ifPresent(date -> properties.put("date", date));
    event.date().flatMap(Edtf::earliest).ifPresent(day -> properties.put("earliest", day));
    event.date().flatMap(Edtf::latest).ifPresent(day -> properties.put("latest", day));
    return properties;
  }

  /** An event as the graph has it. */
  private record StoredEvent(
      Map<String, Object> properties, Set<String> parents, Optional<String> place) {}

  private StoredEvent state(EventRow event, Map<String, Object> properties) {
    return new StoredEvent(properties, event.parents(), event.place().map(places::id));
  }

  private Map<String, StoredEvent> stored(Collection<String> contacts) {
    Map<String, StoredEvent> stored = new LinkedHashMap<>();
    rows.read("project/events-of-contacts", "contacts", List.copyOf(contacts))
        .forEach(
            row ->
                stored.put(
                    row.get("properties").get("id").asString(),
                    new StoredEvent(
                        new TreeMap<>(row.get("properties").asMap()),
                        new TreeSet<>(row.get("parents").asList(value -> value.asString())),
                        ClaimReader.text(row.get("place")))));
    return stored;
  }

  private void write(List<EventRow> events, Map<String, Map<String, Object>> properties) {
    List<EventRow> sorted = events.stream().sorted(Comparator.comparing(EventRow::id)).toList();
    List<Map<String, Object>> wanted = new ArrayList<>();
    for (EventRow event : sorted) {
      Map<String, Object> own = properties.getOrDefault(event.id(), Map.of());
      wanted.add(Map.of("id", event.id(), "label", "Event", "properties", own));
    }
    rows.run("project/events", "rows", NodeState.different(rows, "event:", wanted));
    places.write(sorted);
    writeParents(sorted);
  }

  private void writeParents(List<EventRow> events) {
    Set<String> ends = new TreeSet<>();
    events.forEach(
        event -> {
          ends.add("event:" + event.id());
          event.parents().forEach(parent -> ends.add("event:" + parent));
        });
    Map<String, String> elements = Ends.find(rows, ends);
    List<Map<String, Object>> parents = new ArrayList<>();
    for (EventRow event : events) {
      List<String> above =
          event.parents().stream()
              .map(parent -> elements.get("event:" + parent))
              .filter(Objects::nonNull)
              .toList();
      Optional.ofNullable(elements.get("event:" + event.id()))
          .ifPresent(element -> parents.add(Map.of("element", element, "parents", above)));
    }
    rows.run("project/parents", "rows", parents);
  }
}
