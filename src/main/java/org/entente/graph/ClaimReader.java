package org.entente.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.claims.Details;
import org.entente.claims.Participant;
import org.entente.claims.Status;
import org.entente.claims.relation.ContactRole;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;
import org.entente.graph.projection.ClaimRow;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads claims from the graph. One that cannot be understood is left out of the projection; {@link
 * GraphVerifier} reports it.
 */
final class ClaimReader {

  private final Rows rows;

  ClaimReader(Rows rows) {
    this.rows = rows;
  }

  Stream<StoredClaim> ofContacts(Collection<String> contacts) {
    return read("project/claims-of-contacts", "contacts", contacts);
  }

  Stream<StoredClaim> ofPairs(Collection<String> pairs) {
    return read("project/claims-of-pairs", "pairs", pairs);
  }

  /** All that name an event as their object or as what they are about. */
  Stream<StoredClaim> ofEvents(Collection<String> events) {
    return read("project/claims-of-events", "ids", events);
  }

  private Stream<StoredClaim> read(String file, String parameter, Collection<String> keys) {
    return rows.read(file, parameter, List.copyOf(keys)).flatMap(row -> claim(row).stream());
  }

  static Optional<StoredClaim> claim(Record row) {
    Value claim = row.get("claim");
    try {
      return Optional.of(
          new StoredClaim(
              row(row, claim),
              row.get("element").asString(),
              text(claim, "review").filter("REJECTED"::equals).isPresent(),
              row.get("linked").asBoolean(),
              text(row.get("about"))));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static ClaimRow row(Record row, Value claim) {
    return new ClaimRow(
        claim.get("id").asString(""),
        Relation.valueOf(claim.get("relation").asString("")),
        participant(claim, "subject").orElseThrow(IllegalArgumentException::new),
        participant(claim, "object").orElseThrow(IllegalArgumentException::new),
        Status.valueOf(claim.get("status").asString("")),
        text(claim, "date").map(Edtf::new),
        text(claim, "place"),
        details(claim),
        claim.get("confidence").asDouble(0),
        claim.get("origin").asString(""),
        row.get("passage").asString(""),
        new ClaimRow.Report(
            row.get("story").asString(""),
            new TreeSet<>(row.get("sources").asList(Value::asString)),
            text(row.get("published")).map(Edtf::new)));
  }

  private static Details details(Value claim) {
    return Details.builder()
        .mode(text(claim, "mode").map(Mode::valueOf))
        .level(Optional.of(claim.get("level").asInt(0)).filter(level -> level > 0))
        .kind(text(claim, "kind"))
        .office(text(claim, "office"))
        .role(text(claim, "role"))
        .from(text(claim, "from").map(Edtf::new))
        .to(text(claim, "to").map(Edtf::new))
        .roles(
            text(claim, "subjectRole").map(ContactRole::valueOf),
            text(claim, "objectRole").map(ContactRole::valueOf))
        .saidBy(participant(claim, "saidBy"))
        .about(participant(claim, "about"))
        .code(text(claim, "code"))
        .build();
  }

  private static Optional<Participant> participant(Value claim, String side) {
    return text(claim, side + "Actor")
        .or(() -> text(claim, side + "Id"))
        .map(
            id ->
                new Participant(
                    NodeRef.type(claim.get(side + "Type").asString(""))
                        .orElseThrow(IllegalArgumentException::new),
                    id,
                    claim.get(side + "Name").asString(id),
                    text(claim, side + "Acronym"),
                    List.of(),
                    text(claim, side + "Party")));
  }

  static Optional<String> text(Value map, String key) {
    return text(map.get(key));
  }

  static Optional<String> text(Value value) {
    return value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }
}
