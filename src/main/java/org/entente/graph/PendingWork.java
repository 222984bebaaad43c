package org.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/**
 * A note in the graph of what a write touched and no projection has taken up yet.
 *
 * @param element its node
 */
record PendingWork(String element, Touched touched) {

  static void remember(SimpleQueryRunner tx, Touched touched) {
    if (!touched.isEmpty()) {
      tx.run(
              CypherFile.statement("write/remember-touched"),
              Map.of(
                  "pairs", List.copyOf(touched.pairs()),
                  "contacts", List.copyOf(touched.contacts()),
                  "nodes", List.copyOf(touched.nodes())))
          .consume();
    }
  }

  static List<PendingWork> read(Session session) {
    return session.executeRead(
        tx -> new Rows(tx).read("project/read-pending", Map.of()).map(PendingWork::of).toList());
  }

  static void forget(Session session, List<PendingWork> notes) {
    List<String> elements = notes.stream().map(PendingWork::element).toList();
    session.executeWriteWithoutResult(
        tx -> new Rows(tx).run("project/forget-pending", "elements", elements));
  }

  /** Whether projecting these does all of its work. */
  boolean within(Touched others) {
    return others.pairs().containsAll(touched.pairs())
        && others.contacts().containsAll(touched.contacts())
        && others.nodes().containsAll(touched.nodes());
  }

  private static PendingWork of(Record row) {
    return new PendingWork(
        row.get("element").asString(),
        new Touched(texts(row.get("pairs")), texts(row.get("contacts")), texts(row.get("nodes"))));
  }

  private static Set<String> texts(Value list) {
    return Set.copyOf(list.asList(Value::asString));
  }
}
