package org.entente.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A dictionary of written forms: finds the longest that begins at an offset of a folded text and
 * ends at a word's end.
 */
final class Surfaces<T> {

  /** A form found, with the offset behind it. */
  record Hit<T>(T value, int end) {}

  private record Surface<T>(String form, T value) {}

  private final Map<String, Map<String, T>> added = new HashMap<>();
  private final Map<String, List<Surface<T>>> byFirstWord = new HashMap<>();
  private final BitSet openings = new BitSet();

  /** Adds a form; the first one added wins over later ones of the same spelling. */
  void add(String form, T value) {
    String folded = Folding.fold(form.strip());
    if (folded.isEmpty()) {
      return;
    }
    int end = firstWordEnd(folded, 0);
    openings.set(mark(folded, 0, end));
    added
        .computeIfAbsent(folded.substring(0, end), w -> new HashMap<>(4))
        .putIfAbsent(folded, value);
  }

  /** To be called once, after the last add: longest forms first. */
  Surfaces<T> seal() {
    added.forEach((word, forms) -> byFirstWord.put(word, longestFirst(forms)));
    added.clear();
    return this;
  }

  private static <T> List<Surface<T>> longestFirst(Map<String, T> forms) {
    List<Surface<T>> bucket = new ArrayList<>(forms.size());
    forms.forEach((form, value) -> bucket.add(new Surface<>(form, value)));
    bucket.sort(
        Comparator.<Surface<T>>comparingInt(s -> -s.form.length()).thenComparing(s -> s.form));
    return List.copyOf(bucket);
  }

  /** The first words of all forms, once sealed. */
  Set<String> firstWords() {
    return Set.copyOf(byFirstWord.keySet());
  }

  Optional<Hit<T>> longest(String folded, int offset) {
    if (offset == folded.length()) {
      return Optional.empty();
    }
    int firstEnd = firstWordEnd(folded, offset);
    if (!openings.get(mark(folded, offset, firstEnd))) {
      return Optional.empty();
    }
    List<Surface<T>> bucket = byFirstWord.get(folded.substring(offset, firstEnd));
    if (bucket == null) {
      return Optional.empty();
    }
    for (Surface<T> surface : bucket) {
      int end = offset + surface.form.length();
      if (folded.startsWith(surface.form, offset) && endsWord(folded, end, surface.form)) {
        return Optional.of(new Hit<>(surface.value, end));
      }
    }
    return Optional.empty();
  }

  /** A number of a word: most words of a text have none of the dictionary's. */
  private static int mark(String text, int from, int to) {
    int mark = 0;
    for (int i = from; i < to; i++) {
      mark = 31 * mark + text.charAt(i);
    }
    return (mark ^ mark >>> 16) & 0xFFFF;
  }

  private static boolean endsWord(String folded, int end, String form) {
    return end == folded.length()
        || !Character.isLetterOrDigit(folded.charAt(end))
        || !Character.isLetterOrDigit(form.charAt(form.length() - 1));
  }

  /** A word is of letters and digits, or one other sign. */
  private static int firstWordEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, offset + 1);
  }
}
