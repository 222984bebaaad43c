package org.entente.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What an analyst decided of a claim. It holds for every claim that says the same with the same
 * sentence, also when that is loaded again.
 *
 * @param says what the claim and its sentence say, as a hash
 * @param statement the claim in words: {@code RUS MET_WITH HUN, HELD}
 */
public record Review(
    String says, Decision decision, String statement, String sentence, String author, Instant at) {

  /** Whether the claim is right. */
  public enum Decision {
    CONFIRMED,
    REJECTED
  }

  static Review of(Map<String, Object> claim, Decision decision, String author, Instant at) {
    return new Review(
        text(claim, "says"),
        decision,
        text(claim, "subjectName")
            + " "
            + text(claim, "relation")
            + " "
            + text(claim, "objectName")
            + ", "
            + text(claim, "status"),
        text(claim, "sentence"),
        author,
        at);
  }

  static Review of(Record row) {
    Value review = row.get("review");
    return new Review(
        review.get("id").asString(),
        Decision.valueOf(review.get("decision").asString()),
        review.get("statement").asString(),
        review.get("sentence").asString(),
        review.get("author").asString(),
        review.get("at").asZonedDateTime().toInstant());
  }

  Map<String, Object> properties() {
    return Map.of(
        "id", says,
        "decision", decision.name(),
        "statement", statement,
        "sentence", sentence,
        "author", author,
        "at", ZonedDateTime.ofInstant(at, ZoneOffset.UTC));
  }

  private static String text(Map<String, Object> claim, String name) {
    return String.valueOf(claim.get(name));
  }
}
