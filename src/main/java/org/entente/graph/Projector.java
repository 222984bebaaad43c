package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * Computes actors, events and edges from the claims and brings the graph to that state: only what
 * differs is written.
 */
public final class Projector {

  /** Keys a transaction. */
  private static final int CHUNK = 5_000;

  private final Driver driver;
  private final ActorCatalogue catalogue;

  public Projector(Driver driver, ActorCatalogue catalogue) {
    this.driver = driver;
    this.catalogue = catalogue;
  }

  /** Everything, from the claims alone. */
  public void projectAll() {
    try (Session session = driver.session()) {
      List<PendingWork> notes = PendingWork.read(session);
      session.executeWriteWithoutResult(
          tx -> {
            GraphWriter.takeTurn(tx);
            new IdentityStep(new Rows(tx), catalogue.identities()).all(new Change());
          });
      project(session, everything(session));
      PendingWork.forget(session, notes);
    }
  }

  /** What is not as claims and their names make it; the graph stays as it is. */
  List<Violation> differences() {
    try (Session session = driver.session()) {
      Touched everything = everything(session);
      try (Transaction tx = session.beginTransaction()) {
        List<String> names = new IdentityStep(new Rows(tx), catalogue.identities()).differences();
        Map<String, String> before = Fingerprint.projected(tx);
        Set<String> edges = projectAgain(tx, everything);
        Map<String, String> after = Fingerprint.projected(tx);
        tx.rollback();
        Set<String> nodes = new TreeSet<>(before.keySet());
        nodes.addAll(after.keySet());
        nodes.removeIf(node -> before.getOrDefault(node, "").equals(after.getOrDefault(node, "")));
        return Stream.of(
                violations("name of another actor", names),
                violations("edge that differs from its claims", edges),
                violations("node that differs from its claims", nodes))
            .flatMap(found -> found)
            .toList();
      }
    }
  }

  private static Stream<Violation> violations(String rule, Collection<String> ids) {
    return ids.stream().map(id -> new Violation(rule, id));
  }

  /** The edges that were others before. */
  private Set<String> projectAgain(Transaction tx, Touched everything) {
    Set<String> different = new TreeSet<>();
    ProjectionStep step = new ProjectionStep(tx, catalogue);
    Set<String> open = new TreeSet<>(everything.pairs());
    for (Set<String> contacts : chunks(everything.contacts())) {
      ProjectionStep.Outcome outcome = step.run(new Touched(Set.of(), contacts, Set.of()));
      open.removeAll(outcome.pairs());
      different.addAll(outcome.different());
    }
    for (Set<String> pairs : chunks(open)) {
      different.addAll(step.run(new Touched(pairs, Set.of(), Set.of())).different());
    }
    for (Set<String> nodes : chunks(everything.nodes())) {
      step.run(new Touched(Set.of(), Set.of(), nodes));
    }
    return different;
  }

  private static Touched everything(Session session) {
    Set<String> pairs = new HashSet<>();
    Set<String> contacts = new HashSet<>();
    Set<String> nodes = new HashSet<>();
    session
        .run(CypherFile.statement("project/everything"))
        .forEachRemaining(
            row -> {
              String key = row.get("key").asString();
              switch (row.get("kind").asString()) {
                case "pair" -> pairs.add(key);
                case "contact" -> contacts.add(key);
                default -> nodes.add(key);
              }
            });
    return new Touched(pairs, contacts, nodes);
  }

  /** What one or several writes touched; the outcome is that of {@link #projectAll()}. */
  public void project(Touched touched) {
    try (Session session = driver.session()) {
      project(session, touched);
      PendingWork.forget(
          session,
          PendingWork.read(session).stream().filter(note -> note.within(touched)).toList());
    }
  }

  /** What earlier writes touched and nobody has projected yet, in this process or another. */
  public void projectPending() {
    try (Session session = driver.session()) {
      List<PendingWork> notes = PendingWork.read(session);
      project(
          session, notes.stream().map(PendingWork::touched).reduce(Touched.NOTHING, Touched::and));
      PendingWork.forget(session, notes);
    }
  }

  private void project(Session session, Touched touched) {
    if (touched.isEmpty()) {
      return;
    }
    if (touched.pairs().size() + touched.contacts().size() + touched.nodes().size() <= CHUNK) {
      step(session, touched);
      return;
    }
    Set<String> open = new TreeSet<>(touched.pairs());
    for (Set<String> contacts : chunks(touched.contacts())) {
      open.removeAll(step(session, new Touched(Set.of(), contacts, Set.of())).pairs());
    }
    for (Set<String> pairs : chunks(open)) {
      step(session, new Touched(pairs, Set.of(), Set.of()));
    }
    for (Set<String> nodes : chunks(touched.nodes())) {
      step(session, new Touched(Set.of(), Set.of(), nodes));
    }
  }

  private ProjectionStep.Outcome step(Session session, Touched touched) {
    return session.executeWrite(
        tx -> {
          GraphWriter.takeTurn(tx);
          return new ProjectionStep(tx, catalogue).run(touched);
        });
  }

  private static List<Set<String>> chunks(Set<String> keys) {
    List<String> sorted = keys.stream().sorted().toList();
    List<Set<String>> chunks = new ArrayList<>();
    for (int start = 0; start < sorted.size(); start += CHUNK) {
      chunks.add(new TreeSet<>(sorted.subList(start, Math.min(start + CHUNK, sorted.size()))));
    }
    return chunks;
  }
}
