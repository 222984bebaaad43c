package org.entente.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/**
 * SHA-256 over all nodes in order of label and id, each with its properties and the relationships
 * that leave it.
 */
final class Fingerprint {

  private static final Set<String> DECISIONS = Set.of("Verdict", "Review");

  /** Who decided, when, and in which words. */
  private static final Set<String> CIRCUMSTANCES = Set.of("author", "at", "names");

  private static final List<String> PROJECTED =
      List.of("Country", "Organisation", "Person", "Event", "Topic", "Place", "Claim");

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  static String of(Driver driver) {
    Fingerprint fingerprint = new Fingerprint();
    try (Session session = driver.session()) {
      List<String> labels =
          session
              .run(CypherFile.statement("verify/labels"))
              .list(row -> row.get("label").asString());
      for (String label : labels) {
        session
            .run(CypherFile.statement("verify/nodes"), Map.of("label", label))
            .forEachRemaining(fingerprint::add);
      }
    }
    return HexFormat.of().formatHex(fingerprint.digest.digest());
  }

  /** A hash of each node that is computed, and of each claim with what it points to. */
  static Map<String, String> projected(SimpleQueryRunner tx) {
    Map<String, String> hashes = new HashMap<>();
    for (String label : PROJECTED) {
      tx.run(CypherFile.statement("verify/nodes"), Map.of("label", label))
          .forEachRemaining(
              row -> {
                Fingerprint fingerprint = new Fingerprint();
                fingerprint.add(row);
                hashes.put(
                    label + " " + row.get("properties").get("id").asString(""),
                    HexFormat.of().formatHex(fingerprint.digest.digest(), 0, 8));
              });
    }
    return hashes;
  }

  private void add(Record row) {
    add(Canonical.text(row.get("labels").asList(Value::asString).stream().sorted().toList()));
    Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
    if (row.get("labels").asList(Value::asString).stream().anyMatch(DECISIONS::contains)) {
      properties.keySet().removeAll(CIRCUMSTANCES);
    }
    add(Canonical.text(properties));
    row.get("relationships").asList(value -> Canonical.text(value.asList())).stream()
        .sorted()
        .forEach(this::add);
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }
}
