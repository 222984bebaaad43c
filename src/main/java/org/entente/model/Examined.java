package org.entente.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.claims.Claim;
import org.entente.claims.Sides;
import org.entente.claims.relation.Relation;

/**
 * What is left of answers once they are held against their sentences.
 *
 * @param rejected how many proposed claims are not believed, and why
 */
record Examined(List<Claim> claims, Map<Rejection, Integer> rejected) {

  Examined {
    claims = List.copyOf(claims);
    rejected = Map.copyOf(rejected);
  }

  static Examined of(Question question, Answer answer, Examiner examiner) {
    List<Claim> claims = new ArrayList<>();
    Map<Rejection, Integer> rejected = new EnumMap<>(Rejection.class);
    count(rejected, Rejection.FORM, answer.misshapen());
    for (Proposal proposal : answer.proposals()) {
      switch (examiner.examine(question, proposal)) {
        case Verdict.Accepted accepted -> claims.addAll(accepted.claims());
        case Verdict.Rejected refused -> count(rejected, refused.reason(), 1);
      }
    }
    return new Examined(claims, rejected).withoutCrowd();
  }

  /** Rules make no pairs of a gathering either. */
  private Examined withoutCrowd() {
    long parties =
        claims.stream().filter(Examined::isContact).flatMap(Examined::parties).distinct().count();
    if (parties <= Sides.MOST_PARTIES + 1) {
      return this;
    }
    return without(Examined::isContact, Rejection.CROWD);
  }

  private static boolean isContact(Claim claim) {
    return claim.relation() == Relation.MET_WITH;
  }

  private static Stream<String> parties(Claim claim) {
    return Stream.of(claim.subject(), claim.object()).map(end -> end.party().orElse(end.id()));
  }

  /** Without such claims, for this reason. */
  Examined without(Predicate<Claim> such, Rejection reason) {
    List<Claim> kept = claims.stream().filter(such.negate()).toList();
    Map<Rejection, Integer> more = new EnumMap<>(Rejection.class);
    more.putAll(rejected);
    count(more, reason, claims.size() - kept.size());
    return new Examined(kept, more);
  }

  private static void count(Map<Rejection, Integer> counts, Rejection reason, int more) {
    if (more > 0) {
      counts.merge(reason, more, Integer::sum);
    }
  }
}
