package org.entente.mentions;

import java.text.Normalizer;

/** Writes text without diacritics and typographic signs, character by character: offsets stay. */
final class Folding {

  private Folding() {}

  static String fold(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      if (out[i] > 127) {
        out[i] = fold(out[i]);
      }
    }
    return new String(out);
  }

  private static char fold(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '´', '`', 'ʻ' -> '\'';
      case '“', '”', '«', '»' -> '"';
      case '–', '—', '−', '‐', '‑' -> '-';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      case 'ı' -> 'i';
      case 'ł' -> 'l';
      case 'Ł' -> 'L';
      case 'ø' -> 'o';
      case 'Ø' -> 'O';
      case 'đ' -> 'd';
      case 'Đ' -> 'D';
      default -> base(c);
    };
  }

  private static char base(char c) {
    if (Character.isSurrogate(c) || !Character.isLetter(c)) {
      return c;
    }
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
