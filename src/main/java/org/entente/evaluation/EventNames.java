package org.entente.evaluation;

import java.util.HashSet;
import java.util.Set;

/** Tells whether two names mean one event or topic of a document. */
final class EventNames {

  private static final double SHARED = 0.6;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "of", "the", "and", "on", "in", "for", "at", "to", "a", "meeting", "summit", "session");

  private EventNames() {}

  /** They share most of the words that the shorter one has. */
  static boolean same(String a, String b) {
    Set<String> one = words(a);
    Set<String> other = words(b);
    if (one.isEmpty() || other.isEmpty()) {
      return Wording.plain(a).equals(Wording.plain(b));
    }
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / Math.min(one.size(), other.size()) >= SHARED;
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Wording.words(name, EMPTY_WORDS));
  }
}
