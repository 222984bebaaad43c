package org.entente.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    openings.set(opening(folded, 0));
    added.computeIfAbsent(firstWord(folded, 0), w -> new HashMap<>(4)).putIfAbsent(folded, value);
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

  Optional<Hit<T>> longest(String folded, int offset) {
    if (offset == folded.length() || !openings.get(opening(folded, offset))) {
      return Optional.empty();
    }
    List<Surface<T>> bucket = byFirstWord.get(firstWord(folded, offset));
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

  /**
   * A number for the first two letters or digits of a word, or the only one: most places of a text
   * have none of the dictionary's.
   */
  private static int opening(String text, int at) {
    char first = text.charAt(at);
    boolean two =
        Character.isLetterOrDigit(first)
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1));
    return (first << 7 ^ (two ? text.charAt(at + 1) : 0)) & 0x3FFF;
  }

  private static boolean endsWord(String folded, int end, String form) {
    return end == folded.length()
        || !Character.isLetterOrDigit(folded.charAt(end))
        || !Character.isLetterOrDigit(form.charAt(form.length() - 1));
  }

  private static String firstWord(String text, int offset) {
    int end = offset;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end == offset && offset < text.length()
        ? text.substring(offset, offset + 1)
        : text.substring(offset, end);
  }
}
