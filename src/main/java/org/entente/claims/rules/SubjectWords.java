package org.entente.claims.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.entente.vocabulary.Vocabulary;

/**
 * Words by which the subject of a verb is known.
 *
 * @param objectVerbs verbs behind which actors are objects, not the subject of what follows
 * @param reporting verbs and nouns behind which "that" opens what somebody says
 * @param ownSide words that stand for the speaker or his side in what he says, and for the state
 *     whose they are: "it", "government"
 */
public record SubjectWords(Set<String> objectVerbs, Set<String> reporting, Set<String> ownSide) {

  private static final String OBJECT_VERBS = "object-verbs.txt";
  private static final String REPORTING = "reporting-verbs.txt";
  private static final String OWN_SIDE = "own-side.txt";

  public SubjectWords {
    objectVerbs = Set.copyOf(objectVerbs);
    reporting = Set.copyOf(reporting);
    ownSide = Set.copyOf(ownSide);
  }

  static Stream<String> files() {
    return Stream.of(OBJECT_VERBS, REPORTING, OWN_SIDE);
  }

  static SubjectWords of(Vocabulary words) {
    return new SubjectWords(
        words.wordSet(OBJECT_VERBS), words.wordSet(REPORTING), words.wordSet(OWN_SIDE));
  }
}
