package org.entente.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.identity.Verdict;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A verdict as the graph has it. */
final class StoredVerdict {

  private StoredVerdict() {}

  static Verdict of(Record row) {
    Value verdict = row.get("verdict");
    return new Verdict(
        Verdict.Kind.valueOf(verdict.get("kind").asString()),
        new TreeSet<>(verdict.get("left").asList(Value::asString)),
        new TreeSet<>(verdict.get("right").asList(Value::asString)),
        verdict.get("names").asString(),
        verdict.get("author").asString(),
        verdict.get("at").asZonedDateTime().toInstant());
  }

  static Map<String, Object> properties(Verdict verdict) {
    return Map.of(
        "id", verdict.id(),
        "kind", verdict.kind().name(),
        "left", List.copyOf(verdict.left()),
        "right", List.copyOf(verdict.right()),
        "names", verdict.names(),
        "author", verdict.author(),
        "at", ZonedDateTime.ofInstant(verdict.at(), ZoneOffset.UTC));
  }
}
