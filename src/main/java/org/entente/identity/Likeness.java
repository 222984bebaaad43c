package org.entente.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How alike two actors' forms are, for analysts to decide what is left open.
 *
 * @param score of their most alike names, 0 to 1
 * @param names the two
 * @param parties that both act for
 * @param offices that both hold
 * @param apart whether all their parties are different
 */
public record Likeness(
    double score,
    List<String> names,
    SortedSet<String> parties,
    SortedSet<String> offices,
    boolean apart) {

  static Likeness of(Collection<NameForm> left, Collection<NameForm> right, Names names) {
    Likeness best = new Likeness(0, List.of(), new TreeSet<>(), new TreeSet<>(), false);
    SortedSet<String> parties = parties(left);
    boolean apart =
        !parties.isEmpty()
            && !parties(right).isEmpty()
            && Collections.disjoint(parties, parties(right));
    parties.retainAll(parties(right));
    SortedSet<String> offices = offices(left);
    offices.retainAll(offices(right));
    for (NameForm one : left) {
      for (NameForm other : right) {
        double score = alike(one, other, names);
        if (score > best.score) {
          best = new Likeness(score, List.of(one.name(), other.name()), parties, offices, apart);
        }
      }
    }
    return best;
  }

  private static double alike(NameForm one, NameForm other, Names names) {
    if (!one.isPerson()) {
      return shared(
          new TreeSet<>(List.of(names.words(one.name()).split(" "))), names.words(other.name()));
    }
    PersonName left = names.coarse(one.name());
    PersonName right = names.coarse(other.name());
    if (left.equals(right)) {
      return left.given().isEmpty() ? 0.7 : 0.9;
    }
    if (left.shortens(right) || right.shortens(left)) {
      return 0.8;
    }
    boolean bare = left.given().isEmpty() || right.given().isEmpty();
    return left.family().equals(right.family()) && bare ? 0.6 : 0;
  }

  private static double shared(Set<String> words, String other) {
    Set<String> others = new TreeSet<>(List.of(other.split(" ")));
    long common = words.stream().filter(others::contains).count();
    return 0.9 * common / Math.max(words.size(), others.size());
  }

  private static SortedSet<String> parties(Collection<NameForm> forms) {
    return forms.stream()
        .flatMap(form -> form.party().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> offices(Collection<NameForm> forms) {
    return forms.stream()
        .flatMap(form -> form.offices().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
