package org.entente.claims.rules;

import java.util.List;
import java.util.function.Predicate;

/**
 * Rules, with the words by which their subjects are found.
 *
 * @param subjects words by which the subject of a verb is known
 */
public record Grammar(List<Rule> rules, SubjectWords subjects) {

  public Grammar {
    rules = List.copyOf(rules);
  }

  /** This with some of its rules. */
  public Grammar of(Predicate<Rule> kept) {
    return new Grammar(rules.stream().filter(kept).toList(), subjects);
  }

  /** This with one rule, its own or another. */
  Grammar of(Rule rule) {
    return new Grammar(List.of(rule), subjects);
  }
}
