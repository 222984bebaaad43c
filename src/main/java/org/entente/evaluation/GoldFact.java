package org.entente.evaluation;

/**
 * What an analyst recorded.
 *
 * @param hint the opening words of the sentence that shows it, or the words of the office
 */
record GoldFact(Fact fact, Tier tier, String hint) {

  boolean isCore() {
    return tier == Tier.CORE;
  }
}
