package org.entente.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claims.Claim;
import org.entente.claims.Status;

/**
 * A rule that held.
 *
 * @param slots what is bound, as written, by slot
 * @param fact the word that states the fact
 * @param status empty where the text only imagines or wishes it
 * @param statusWhy the words that decided it
 * @param silence why it made no claim, where it made none
 */
public record ExplainedRule(
    String id,
    String pattern,
    Map<String, String> slots,
    String fact,
    Optional<Status> status,
    String statusWhy,
    List<ExplainedClaim> claims,
    Optional<String> silence) {

  public ExplainedRule {
    claims = List.copyOf(claims);
  }

  /**
   * A claim of the rule.
   *
   * @param dateWhy where its date comes from
   * @param instead the rule whose claim says the same and was kept in its place
   */
  public record ExplainedClaim(Claim claim, String dateWhy, Optional<String> instead) {}
}
