package org.entente.evaluation;

import java.util.stream.IntStream;

/** How many letters have to be put in, taken out or changed to make one word of another. */
final class EditDistance {

  private static final int FAR = 9;

  private EditDistance() {}

  /** Levenshtein's distance; words whose lengths differ by more than two are merely far. */
  static int between(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return FAR;
    }
    int[] above = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      above = row(above, a.charAt(i - 1), b);
    }
    return above[b.length()];
  }

  private static int[] row(int[] above, char letter, String b) {
    int[] row = new int[above.length];
    row[0] = above[0] + 1;
    for (int j = 1; j < row.length; j++) {
      int changed = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
    }
    return row;
  }
}
