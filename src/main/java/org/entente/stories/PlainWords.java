package org.entente.stories;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text's words as near copies are compared by: in small letters without accents, repeated
 * paragraphs once; no emoji, links, hashtags, and no lines that only say who forwarded it.
 *
 * @param telling those that are names or numbers: written with a capital or a digit
 */
record PlainWords(List<String> words, Set<String> telling) {

  private static final int SHINGLE = 3;

  private static final Pattern MARGIN =
      Pattern.compile("(?im)^\\W*(forwarded from|subscribe|follow us|read more|source:)\\b.*$");
  private static final Pattern LINK =
      Pattern.compile("(?i)\\b(https?://|www\\.|t\\.me/)\\S+|[#@][\\p{L}\\p{N}_]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  PlainWords {
    words = List.copyOf(words);
    telling = Set.copyOf(telling);
  }

  static PlainWords of(String text) {
    String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String body = LINK.matcher(MARGIN.matcher(plain).replaceAll(" ")).replaceAll(" ");
    List<String> words = new ArrayList<>();
    Set<String> telling = new HashSet<>();
    Set<List<String>> paragraphs = new HashSet<>();
    body.lines()
        .forEach(
            line -> {
              List<String> paragraph = words(line, telling);
              if (paragraphs.add(paragraph)) {
                words.addAll(paragraph);
              }
            });
    return new PlainWords(words, telling);
  }

  private static List<String> words(String line, Set<String> telling) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String small = word.group().toLowerCase(Locale.ROOT);
      words.add(small);
      int first = word.group().codePointAt(0);
      if (Character.isUpperCase(first) || small.chars().anyMatch(Character::isDigit)) {
        telling.add(small);
      }
    }
    return words;
  }

  /** Runs of three words with the place of each one's first; a shorter text is one run. */
  Map<String, Integer> shingles() {
    Map<String, Integer> shingles = new LinkedHashMap<>();
    for (int start = 0; start + SHINGLE <= words.size(); start++) {
      shingles.putIfAbsent(String.join(" ", words.subList(start, start + SHINGLE)), start);
    }
    if (shingles.isEmpty() && !words.isEmpty()) {
      shingles.put(String.join(" ", words), 0);
    }
    return shingles;
  }

  /** Names and numbers between the first and the last of these shingles. */
  Set<String> tellingWithin(Set<String> common) {
    int first = words.size();
    int last = 0;
    for (Map.Entry<String, Integer> shingle : shingles().entrySet()) {
      if (common.contains(shingle.getKey())) {
        first = Math.min(first, shingle.getValue());
        last = Math.max(last, shingle.getValue() + SHINGLE);
      }
    }
    Set<String> within = new HashSet<>(telling);
    within.retainAll(
        new HashSet<>(words.subList(Math.min(first, last), Math.min(last, words.size()))));
    return within;
  }
}
