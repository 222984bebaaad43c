package org.entente.evaluation;

import org.entente.claims.Claim;

/** What a claim says, with the claim. */
record FoundFact(Fact fact, Claim claim) {

  static FoundFact of(String document, Claim claim) {
    return new FoundFact(Fact.of(document, claim), claim);
  }
}
