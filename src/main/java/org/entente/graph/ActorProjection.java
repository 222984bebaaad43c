package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.document.ActorType;

/** Writes actors and topics, named by reference data where it knows them, else by the claims. */
final class ActorProjection {

  private final Rows rows;
  private final ActorCatalogue catalogue;

  ActorProjection(Rows rows, ActorCatalogue catalogue) {
    this.rows = rows;
    this.catalogue = catalogue;
  }

  /** Writes actors and topics with the organisations that they are part of. */
  void write(Set<NodeRef> nodes) {
    Set<String> actors = new TreeSet<>();
    nodes.stream().filter(NodeRef::isActor).forEach(node -> actors.add(node.id()));
    actors.addAll(parents(actors));
    Set<String> topics = new TreeSet<>();
    nodes.stream()
        .filter(node -> node.type() == ActorType.TOPIC)
        .forEach(node -> topics.add(node.id()));
    List<String> unknown = new ArrayList<>(topics);
    actors.stream().filter(id -> known(id).isEmpty()).forEach(unknown::add);
    Map<String, ActorNaming> namings = namings(unknown);
    writeActors(actors, namings);
    List<Map<String, Object>> wanted =
        topics.stream().flatMap(id -> topic(id, namings).stream()).toList();
    rows.run("project/topics", "rows", NodeState.different(rows, "topic:", wanted));
  }

  private void writeActors(Set<String> ids, Map<String, ActorNaming> namings) {
    List<Map<String, Object>> actors =
        ids.stream()
            .flatMap(id -> known(id).or(() -> named(id, namings)).stream())
            .map(ActorProjection::row)
            .toList();
    rows.run("project/actors", "rows", NodeState.different(rows, "", actors));
    List<String> organisations =
        actors.stream()
            .filter(row -> ActorType.ORGANISATION.label().equals(row.get("label")))
            .map(row -> String.valueOf(row.get("id")))
            .toList();
    Set<String> ends = new TreeSet<>(organisations);
    ends.addAll(parents(organisations));
    Map<String, String> elements = Ends.find(rows, ends);
    rows.run(
        "project/parents",
        "rows",
        organisations.stream().flatMap(id -> parentRow(id, elements).stream()).toList());
  }

  /** An actor to write. */
  private record Known(ActorType type, String id, ActorFacts facts) {}

  private Optional<Known> known(String id) {
    return Stream.of(ActorType.COUNTRY, ActorType.ORGANISATION, ActorType.PERSON)
        .flatMap(type -> catalogue.facts(type, id).map(f -> new Known(type, id, f)).stream())
        .findFirst();
  }

  private static Optional<Known> named(String id, Map<String, ActorNaming> namings) {
    ActorNaming naming = namings.getOrDefault(id, ActorNaming.empty());
    return naming
        .type(NodeRef.ACTORS)
        .map(
            type -> {
              List<String> names = naming.names(type);
              ActorFacts facts = ActorFacts.named(names.getFirst());
              return new Known(
                  type,
                  id,
                  facts.withAliases(names.subList(1, names.size())).withAcronym(naming.acronym()));
            });
  }

  private static Map<String, Object> row(Known actor) {
    Map<String, Object> properties = new TreeMap<>();
    ActorFacts facts = actor.facts();
    properties.put("id", actor.id());
    properties.put("name", facts.name());
    properties.put("aliases", facts.aliases());
    facts.iso2().ifPresent(iso2 -> properties.put("iso2", iso2));
    facts.flag().ifPresent(flag -> properties.put("flag", flag));
    facts.kind().ifPresent(kind -> properties.put("kind", kind));
    facts.acronym().ifPresent(acronym -> properties.put("acronym", acronym));
    return Map.of("id", actor.id(), "label", actor.type().label(), "properties", properties);
  }

  private static Optional<Map<String, Object>> topic(String id, Map<String, ActorNaming> namings) {
    return Optional.ofNullable(namings.get(id))
        .map(naming -> naming.names(ActorType.TOPIC))
        .filter(names -> !names.isEmpty())
        .map(
            names ->
                Map.of(
                    "id",
                    id,
                    "label",
                    "Topic",
                    "properties",
                    Map.of("id", id, "name", names.getFirst())));
  }

  private Optional<Map<String, Object>> parentRow(String id, Map<String, String> elements) {
    List<String> parents =
        directParents(id).stream().map(elements::get).filter(Objects::nonNull).toList();
    return Optional.ofNullable(elements.get(id))
        .map(element -> Map.of("element", element, "parents", parents));
  }

  /** The organisations that these are part of, however far up. */
  Set<String> parents(Collection<String> ids) {
    Set<String> found = new TreeSet<>();
    List<String> open = new ArrayList<>(ids);
    while (!open.isEmpty()) {
      for (String parent : directParents(open.removeLast())) {
        if (found.add(parent)) {
          open.add(parent);
        }
      }
    }
    return found;
  }

  private List<String> directParents(String id) {
    return catalogue
        .facts(ActorType.ORGANISATION, id)
        .map(ActorFacts::parents)
        .orElse(List.of())
        .stream()
        .filter(parent -> !parent.equals(id))
        .filter(parent -> catalogue.facts(ActorType.ORGANISATION, parent).isPresent())
        .toList();
  }

  private Map<String, ActorNaming> namings(List<String> ids) {
    Map<String, ActorNaming> namings = new HashMap<>();
    rows.read("project/mentions", "ids", ids)
        .forEach(
            row -> {
              ActorNaming naming =
                  namings.computeIfAbsent(row.get("id").asString(), k -> ActorNaming.empty());
              long times = row.get("times").asLong();
              NodeRef.type(row.get("type").asString())
                  .ifPresent(type -> naming.add(type, row.get("name").asString(), times));
              ClaimReader.text(row.get("acronym"))
                  .ifPresent(acronym -> naming.addAcronym(acronym, times));
            });
    return namings;
  }
}
