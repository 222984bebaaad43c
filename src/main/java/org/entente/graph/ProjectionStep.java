package org.entente.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claims.Participant;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.graph.projection.ClaimRow;
import org.entente.graph.projection.EventRow;
import org.neo4j.driver.SimpleQueryRunner;

/** Projects what some claims touch, in one transaction. */
final class ProjectionStep {

  private static final String CONTACT = Relation.MET_WITH + "|";

  private final Rows rows;
  private final ClaimReader reader;
  private final ActorProjection actors;
  private final EventProjection events;

  ProjectionStep(SimpleQueryRunner tx, ActorCatalogue catalogue) {
    this.rows = new Rows(tx);
    this.reader = new ClaimReader(rows);
    this.actors = new ActorProjection(rows, catalogue);
    this.events = new EventProjection(rows, catalogue);
  }

  /**
   * What came of it.
   *
   * @param pairs whose edges are right now
   * @param different edges that were not right before, as type and key
   */
  record Outcome(Set<String> pairs, Set<String> different) {}

  Outcome run(Touched touched) {
    Set<String> pairs = new TreeSet<>(touched.pairs());
    Set<String> contacts = new TreeSet<>(touched.contacts());
    Map<String, StoredClaim> claims = claims(pairs, contacts);
    Set<NodeRef> touchedNodes = nodes(touched);
    writeNodes(touchedNodes, claims.values());
    List<ClaimRow> accepted = accepted(claims.values());
    Map<String, EventRow> meetings = new HashMap<>();
    events
        .writeContacts(contacts, accepted.stream().filter(ProjectionStep::meeting).toList())
        .forEach(event -> event.claims().forEach(claim -> meetings.put(claim, event)));
    Map<String, String> elements = Ends.find(rows, ends(pairs, claims.values(), meetings.values()));
    new LinkProjection(rows, elements, meetings).write(claims.values());
    Set<String> different = new EdgeProjection(rows, elements).write(pairs, accepted, meetings);
    rows.read("project/speakers", Map.of());
    removeUnsupported(touchedNodes);
    return new Outcome(pairs, different);
  }

  /**
   * All claims of the pairs and contacts. A contact's claims decide about its events, these about
   * the edges of its pairs; a pair can have claims in several contacts.
   */
  private Map<String, StoredClaim> claims(Set<String> pairs, Set<String> contacts) {
    Map<String, StoredClaim> claims = new LinkedHashMap<>();
    reader.ofContacts(contacts).forEach(claim -> claims.put(claim.row().id(), claim));
    claims.values().forEach(claim -> pairs.add(claim.row().pair()));
    Map<Boolean, List<String>> byKind =
        pairs.stream().collect(Collectors.partitioningBy(pair -> pair.startsWith(CONTACT)));
    Set<String> further = new TreeSet<>();
    rows.read("project/contacts-of-pairs", "pairs", byKind.getOrDefault(true, List.of()))
        .map(row -> row.get("contact").asString())
        .filter(contact -> !contacts.contains(contact))
        .forEach(further::add);
    Stream.concat(reader.ofContacts(further), reader.ofPairs(byKind.getOrDefault(false, List.of())))
        .forEach(claim -> claims.put(claim.row().id(), claim));
    contacts.addAll(further);
    return claims;
  }

  private static boolean meeting(ClaimRow claim) {
    return claim.relation() == Relation.MET_WITH;
  }

  private static List<ClaimRow> accepted(Collection<StoredClaim> claims) {
    return claims.stream().filter(claim -> !claim.rejected()).map(StoredClaim::row).toList();
  }

  private static Set<NodeRef> nodes(Touched touched) {
    return touched.nodes().stream()
        .flatMap(text -> NodeRef.parse(text).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void writeNodes(Set<NodeRef> touched, Collection<StoredClaim> claims) {
    Set<NodeRef> all = new TreeSet<>();
    claims.stream().flatMap(StoredClaim::participants).map(NodeRef::of).forEach(all::add);
    Map<String, String> there = Ends.find(rows, all.stream().map(NodeRef::end).toList());
    Set<NodeRef> wanted = new TreeSet<>(touched);
    all.stream().filter(node -> !there.containsKey(node.end())).forEach(wanted::add);
    actors.write(wanted);
    List<String> named =
        wanted.stream().filter(node -> node.type() == ActorType.EVENT).map(NodeRef::id).toList();
    events.writeNamed(named, reader.ofEvents(named).toList());
  }

  private static Set<String> ends(
      Set<String> pairs, Collection<StoredClaim> claims, Collection<EventRow> meetings) {
    Set<String> ends = new TreeSet<>();
    for (String pair : pairs) {
      String[] parts = EdgeProjection.ends(pair);
      ends.add(parts[1]);
      ends.add(parts[2]);
    }
    claims.stream().flatMap(StoredClaim::participants).map(ProjectionStep::end).forEach(ends::add);
    meetings.forEach(event -> ends.add("event:" + event.id()));
    return ends;
  }

  private static String end(Participant participant) {
    return NodeRef.of(participant).end();
  }

  /** Takes away what nobody speaks of any more, and then what that was part of or lay in. */
  private void removeUnsupported(Set<NodeRef> touched) {
    Set<String> candidates = new TreeSet<>();
    touched.forEach(node -> candidates.add(node.end()));
    candidates.addAll(
        actors.parents(touched.stream().filter(NodeRef::isActor).map(NodeRef::id).toList()));
    boolean more = true;
    while (more) {
      rows.read("project/remove-places", Map.of())
          .flatMap(row -> ClaimReader.text(row.get("country")).stream())
          .forEach(candidates::add);
      List<String> gone =
          rows.read("project/remove-unsupported", Ends.parameters(candidates))
              .map(row -> row.get("end").asString())
              .toList();
      more = candidates.removeAll(gone);
    }
  }
}
