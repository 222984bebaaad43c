package org.entente.graph.projection;

import java.util.Optional;
import java.util.SortedSet;
import org.entente.claims.Claim;
import org.entente.claims.Details;
import org.entente.claims.Participant;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;

/**
 * A claim as it is stored, with what the projection needs to know of its document.
 *
 * @param origin the rule or extractor that found it
 * @param passage the sentence's id
 * @param report the publication it stands in
 */
public record ClaimRow(
    String id,
    Relation relation,
    Participant subject,
    Participant object,
    Status status,
    Optional<Edtf> date,
    Optional<String> place,
    Details details,
    double confidence,
    String origin,
    String passage,
    Report report) {

  /**
   * The publication of a claim.
   *
   * @param story the same for near copies
   * @param sources ids of its publishers
   */
  public record Report(String story, SortedSet<String> sources, Optional<Edtf> published) {}

  /** When it is so: its own date, else its document's. */
  public Optional<Edtf> when() {
    return date.or(report::published);
  }

  /** Whether a table of reference data says it rather than a text. */
  boolean isReference() {
    return origin.equals(Claim.REFERENCE);
  }

  boolean is(Status wanted) {
    return status == wanted;
  }

  /** The relation and its two ends. */
  public String pair() {
    return Keys.pair(relation, subject, object);
  }

  /** The two parties of a contact. */
  public String contact() {
    return Keys.contact(subject, object);
  }
}
