package org.entente.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.claims.Status;
import org.entente.claims.relation.ContactRole;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.document.Document;
import org.entente.graph.cypher.CypherFile;
import org.entente.stories.NearCopy;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Checks what the database itself cannot enforce; leaves the graph as it is. */
public final class GraphVerifier {

  private static final Map<String, String> RULES =
      new TreeMap<>(
          Map.of(
              "claim without passage", "verify/claims-without-passage",
              "claim with unknown value", "verify/unreadable-claims",
              "claim of another actor", "verify/claims-of-others",
              "claim without its review", "verify/reviews",
              "name that no claim has", "verify/names",
              "edge without held claim", "verify/edges-without-claim",
              "node that nothing speaks of", "verify/orphans",
              "story under another name", "verify/stories",
              "document without its copies", "verify/copies",
              "write that is not projected yet", "verify/pending"));

  private static final Map<String, Object> KNOWN =
      Map.of(
          "relations", names(Relation.values()),
          "statuses", names(Status.values()),
          "types", Arrays.stream(ActorType.values()).map(ActorType::label).toList(),
          "modes", names(Mode.values()),
          "roles", names(ContactRole.values()),
          "reviews", List.of("none", "CONFIRMED", "REJECTED"));

  private final Driver driver;
  private final ActorCatalogue catalogue;

  public GraphVerifier(Driver driver, ActorCatalogue catalogue) {
    this.driver = driver;
    this.catalogue = catalogue;
  }

  public VerifyReport verify() {
    List<Violation> violations = new ArrayList<>();
    Map<String, Long> counts;
    try (Session session = driver.session()) {
      counts = counts(session);
      RULES.forEach(
          (rule, file) ->
              session
                  .run(CypherFile.statement(file), KNOWN)
                  .forEachRemaining(
                      row -> violations.add(new Violation(rule, row.get("id").asString()))));
      session
          .run(CypherFile.statement("verify/documents"))
          .forEachRemaining(row -> violations.addAll(document(row)));
    }
    violations.addAll(new Projector(driver, catalogue).differences());
    return new VerifyReport(counts, violations, fingerprint());
  }

  /** SHA-256 over the graph in canonical order, in hex: the same for the same content. */
  public String fingerprint() {
    return Fingerprint.of(driver);
  }

  private static Map<String, Long> counts(Session session) {
    Map<String, Long> counts = new TreeMap<>();
    session
        .run(CypherFile.statement("verify/counts"))
        .forEachRemaining(row -> counts.put(row.get("name").asString(), row.get("total").asLong()));
    return counts;
  }

  private static List<Violation> document(Record row) {
    List<Violation> violations = new ArrayList<>();
    String text = row.get("text").asString("");
    String id = row.get("id").asString();
    if (!Document.sha256(text).equals(id)) {
      violations.add(new Violation("document whose text was changed", id));
    }
    if (!NearCopy.of(text)
        .buckets()
        .equals(Set.copyOf(row.get("buckets").asList(Value::asString)))) {
      violations.add(new Violation("document in the wrong buckets", id));
    }
    row.get("passages").asList(passage -> passage).stream()
        .filter(passage -> !cuts(passage, text))
        .map(passage -> passage.get("id").asString())
        .forEach(passage -> violations.add(new Violation("passage that is not there", passage)));
    return violations;
  }

  private static boolean cuts(Value passage, String text) {
    int start = passage.get("start").asInt(-1);
    int end = passage.get("end").asInt(-1);
    return 0 <= start
        && start <= end
        && end <= text.length()
        && text.substring(start, end).equals(passage.get("text").asString(""));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
