package org.entente.mentions;

/** A document's text, without diacritics, and in lower case: all of one length. */
record FoldedText(String text, String folded, String lower) {

  static FoldedText of(String text) {
    String folded = Folding.fold(text);
    char[] lower = folded.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return new FoldedText(text, folded, new String(lower));
  }
}
