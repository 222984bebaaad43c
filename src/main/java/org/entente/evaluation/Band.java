package org.entente.evaluation;

import java.util.Optional;

/**
 * The claims whose confidence lies in a band.
 *
 * @param from the least confidence, included
 * @param to the confidence that is too much, or 1, included
 * @param claims those that are either right or wrong
 * @param right those that are core facts
 */
public record Band(double from, double to, int claims, int right) {

  /** The share that is right, which is what the confidence promises; empty without claims. */
  public Optional<Double> share() {
    return claims == 0 ? Optional.empty() : Optional.of((double) right / claims);
  }

  boolean holds(double confidence) {
    return from <= confidence && (confidence < to || to == 1);
  }
}
