package org.entente.claims;

import java.util.Objects;
import java.util.Optional;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.Document;
import org.entente.document.Edtf;

/**
 * One statement that a document makes: who did what to whom, when, and whether it took place.
 *
 * @param date when, empty where the text does not tell
 * @param place where, as the text names it
 * @param confidence the probability that an analyst would record it, 0 to 1
 * @param origin the rule or extractor that found it; {@link #REFERENCE} for a line of a table
 * @param evidence the sentence that says so
 */
public record Claim(
    Relation relation,
    Participant subject,
    Participant object,
    Status status,
    Optional<Edtf> date,
    Optional<String> place,
    Details details,
    double confidence,
    String origin,
    Evidence evidence) {

  /** The origin of what a table of reference data says. */
  public static final String REFERENCE = "reference";

  public Claim {
    Objects.requireNonNull(details);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence is from 0 to 1, not " + confidence + ".");
    }
  }

  /** The same for the same statement of the same sentence, whoever extracts it and when. */
  public String id() {
    return Document.sha256(
            String.join(
                "\u001f",
                evidence.document(),
                Integer.toString(evidence.span().start()),
                Integer.toString(evidence.span().end()),
                relation.name(),
                key(subject),
                key(object),
                status.name(),
                date.map(Edtf::text).orElse(""),
                details.mode().map(Mode::name).orElse(""),
                details.office().orElse("")))
        .substring(0, 32);
  }

  private static String key(Participant actor) {
    return actor.type() + ":" + actor.id() + ":" + actor.name() + ":" + actor.party().orElse("");
  }
}
