package org.entente.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names without what writers differ in: case, diacritics, signs, the article, British spelling. */
final class Wording {

  private static final Pattern COMBINING = Pattern.compile("[\\p{Mn}&&[^\\uFE00-\\uFE0F]]");
  private static final Pattern DROPPED = Pattern.compile("[’'`.]");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Wording() {}

  /** Small letters and digits, one space between words. */
  static String plain(String name) {
    String folded =
        COMBINING.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined =
        DROPPED.matcher(folded.toLowerCase(Locale.ROOT).replace("&", " and ")).replaceAll("");
    String words = OTHER.matcher(joined).replaceAll(" ").strip();
    String bare = words.startsWith("the ") ? words.substring(4) : words;
    return bare.replace("organization", "organisation").replace("centre", "center");
  }

  /** The plain words of a name but for these. */
  static List<String> words(String name, Set<String> without) {
    return Stream.of(plain(name).split(" "))
        .filter(word -> !word.isEmpty() && !without.contains(word))
        .toList();
  }
}
