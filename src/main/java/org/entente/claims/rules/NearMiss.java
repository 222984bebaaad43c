package org.entente.claims.rules;

import java.util.Optional;

/** A rule that holds in a sentence but for one thing. */
public sealed interface NearMiss {

  Rule rule();

  /** The index of the element of its pattern that does not hold; behind the last, its subject. */
  int element();

  /**
   * All holds but one word.
   *
   * @param match what would be bound
   * @param word what stands where another word is wanted
   */
  record OneWord(Rule rule, int element, Match match, Item.Word word) implements NearMiss {}

  /**
   * It holds up to an element and goes no further.
   *
   * @param first where it begins to hold
   * @param last what held last
   * @param found what stands in the way
   */
  record Stopped(
      Rule rule, int element, Item first, Item last, Obstacle obstacle, Optional<Item> found)
      implements NearMiss {}

  /** Why a pattern goes no further. */
  enum Obstacle {
    /** The sentence ends. */
    END,
    /** Something else stands there. */
    OTHER,
    /** Something that a gap cannot pass over stands before it. */
    BARRIER,
    /** It is further away than a gap is wide. */
    DISTANCE,
    /** A preposition that the pattern does not name governs it. */
    GOVERNED,
    /** What must not follow does. */
    FORBIDDEN,
    /** Nobody is its subject. */
    NO_SUBJECT,
    /** Its subject is one party, or no person, where several or persons are wanted. */
    OTHER_SUBJECT
  }
}
