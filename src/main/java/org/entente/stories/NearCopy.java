package org.entente.stories;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text as its near copies are found: candidates share a bucket (MinHash, banded), and of these a
 * near copy shares three quarters of the runs of three words and exchanges no name or number for
 * another. Both are functions of the texts alone.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents (1997)</a>
 */
public final class NearCopy {

  private static final double RESEMBLANCE = 0.75;

  private final PlainWords words;
  private final Map<String, Integer> shingles;

  private NearCopy(PlainWords words) {
    this.words = words;
    this.shingles = words.shingles();
  }

  public static NearCopy of(String text) {
    return new NearCopy(PlainWords.of(text));
  }

  /** Texts that share none are no copies of each other; a text without words has none. */
  public Set<String> buckets() {
    return new TreeSet<>(MinHash.buckets(shingles.keySet()));
  }

  /** Whether one is the other but for trivial changes. */
  public boolean isCopyOf(NearCopy other) {
    Set<String> common = new HashSet<>(shingles.keySet());
    common.retainAll(other.shingles.keySet());
    int all = shingles.size() + other.shingles.size() - common.size();
    return all > 0
        && common.size() >= RESEMBLANCE * all
        && !(names(other, common) && other.names(this, common));
  }

  /** Whether it names somebody or some number within what both tell whom the other does not. */
  private boolean names(NearCopy other, Set<String> common) {
    return !new HashSet<>(other.words.words()).containsAll(words.tellingWithin(common));
  }
}
