package org.entente.bench;

import java.util.List;

/**
 * Documents a CPU second, in several rounds.
 *
 * @param rates one a round, the smallest first
 */
record Measurement(String name, List<Double> rates) {

  Measurement {
    rates = rates.stream().sorted().toList();
  }

  double median() {
    return rates.get(rates.size() / 2);
  }

  double least() {
    return rates.getFirst();
  }

  double most() {
    return rates.getLast();
  }
}
