package org.entente.claims.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rules, with the words by which their subjects are found.
 *
 * @param objectVerbs verbs behind which actors are objects, not the subject of what follows
 */
public record Grammar(List<Rule> rules, Set<String> objectVerbs) {

  public Grammar {
    rules = List.copyOf(rules);
    objectVerbs = Set.copyOf(objectVerbs);
  }

  /** This with some of its rules. */
  public Grammar of(Predicate<Rule> kept) {
    return new Grammar(rules.stream().filter(kept).toList(), objectVerbs);
  }

  /** This with one rule, its own or another. */
  Grammar of(Rule rule) {
    return new Grammar(List.of(rule), objectVerbs);
  }
}
