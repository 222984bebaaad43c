package org.entente.model;

import java.util.List;
import java.util.Optional;
import org.entente.claims.Claim;
import org.entente.claims.Details;
import org.entente.claims.Evidence;
import org.entente.claims.Manner;
import org.entente.claims.Participant;
import org.entente.claims.Participants;
import org.entente.claims.Sides;

/**
 * Makes claims of what holds against a sentence. Their evidence is the sentence, as it is a rule's.
 * Their confidence is at most 0.6, and less where a person's party is open: no answer of a model
 * has been measured here, so that none counts as much as a rule that an analyst can read.
 */
final class ClaimMaker {

  static final double MOST_CONFIDENCE = 0.6;
  private static final double OPEN = 0.15;

  private final Manner manner;
  private final String origin;

  /**
   * @param manner the rules' own
   * @param origin that claims are marked with
   */
  ClaimMaker(Manner manner, String origin) {
    this.manner = manner;
    this.origin = origin;
  }

  List<Claim> claims(Question question, Proposal proposal, Ends ends) {
    return ends.of(proposal.relation()).stream()
        .map(pair -> claim(question, proposal, ends, pair))
        .toList();
  }

  private Claim claim(Question question, Proposal proposal, Ends ends, Sides.Ends pair) {
    return new Claim(
        proposal.relation(),
        pair.subject(),
        pair.object(),
        proposal.status(),
        question.date(proposal.date()),
        question.candidates().place(proposal.place()),
        details(proposal, ends),
        confidence(ends),
        origin,
        Evidence.of(question.document(), question.sentence()));
  }

  private static double confidence(Ends ends) {
    return MOST_CONFIDENCE - (ends.sides().filter(Sides::isOpen).isPresent() ? OPEN : 0);
  }

  private Details details(Proposal proposal, Ends ends) {
    return switch (proposal.relation()) {
      case MET_WITH -> contact(proposal, ends);
      case MEMBER_OF -> Details.builder().role(Optional.of(role(proposal))).build();
      case SUPPORTS, OPPOSES -> Details.builder().saidBy(speaker(ends)).build();
      case ATTENDED, HOSTED, REPRESENTS -> Details.NONE;
    };
  }

  /** The quote's own words tell how, before the model does. */
  private Details contact(Proposal proposal, Ends ends) {
    return Details.builder()
        .mode(manner.mode(proposal.quote()).or(proposal::mode))
        .kind(manner.kind(proposal.quote()))
        .level(ends.sides().flatMap(Sides::level))
        .build();
  }

  private static String role(Proposal proposal) {
    return proposal.role().isEmpty() ? "member" : proposal.role();
  }

  private static Optional<Participant> speaker(Ends ends) {
    return ends.sides().map(Sides::left).filter(left -> left.isPerson()).map(Participants::person);
  }
}
