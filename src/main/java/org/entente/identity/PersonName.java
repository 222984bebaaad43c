package org.entente.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A person's name, taken apart: family name and given names in small letters without accents,
 * titles and articles.
 *
 * @param given empty where only a family name is told
 */
record PersonName(String family, List<String> given) {

  private static final Pattern GAP = Pattern.compile("[\\s,/-]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  PersonName {
    given = List.copyOf(given);
  }

  static PersonName of(String name, NameTables tables) {
    List<String> parts = parts(name, tables);
    List<String> words = parts.stream().map(part -> plain(part, tables)).toList();
    List<Integer> capitals =
        IntStream.range(0, parts.size()).filter(at -> isShouted(parts.get(at))).boxed().toList();
    boolean marked = !capitals.isEmpty() && capitals.size() < parts.size();
    return at(words, marked ? capitals.getFirst() : family(words, tables), tables);
  }

  /** Its words as they are written; titles and articles only where nothing follows them. */
  private static List<String> parts(String name, NameTables tables) {
    List<String> all =
        Arrays.stream(GAP.split(name.strip())).filter(w -> !plain(w, tables).isEmpty()).toList();
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      if (at == all.size() - 1 || !tables.skipped.contains(plain(all.get(at), tables))) {
        parts.addAll(initials(all.get(at)));
      }
    }
    return parts.isEmpty() ? List.of(name) : parts;
  }

  private static boolean isShouted(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.contains(".");
  }

  /** "S.V." is two initials. */
  private static List<String> initials(String word) {
    return word.matches("(\\p{Lu}\\.){2,}")
        ? List.of(word.replace(".", " ").strip().split(" "))
        : List.of(word);
  }

  private static int family(List<String> words, NameTables tables) {
    int last = words.size() - 1;
    boolean first =
        last > 0
            && last < 3
            && (tables.families.contains(words.getFirst())
                || tables.lastGivenNames.contains(words.getLast())
                    && !tables.lastGivenNames.contains(words.getFirst())
                    && !tables.givenNames.containsKey(words.getFirst())
                    && words.getFirst().length() > 1);
    return first ? 0 : last;
  }

  private static PersonName at(List<String> words, int family, NameTables tables) {
    List<String> given = new ArrayList<>(words);
    String name = given.remove(family);
    boolean syllables = tables.families.contains(name) && given.size() > 1 && family == 0;
    return new PersonName(name, syllables ? List.of(String.join("", given)) : given);
  }

  /** Small letters without accents and apostrophes. */
  static String plain(String word, NameTables tables) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder latin = new StringBuilder();
    lower
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> latin.append(tables.letters.getOrDefault(letter, letter)));
    String folded = Normalizer.normalize(latin, Normalizer.Form.NFD);
    return NO_LETTER.matcher(ACCENTS.matcher(folded).replaceAll("")).replaceAll("");
  }

  /** How many words it has. */
  int length() {
    return given.size() + 1;
  }

  boolean hasInitial() {
    return given.stream().anyMatch(PersonName::isInitial);
  }

  /** This name as names of a party are compared. */
  PersonName sound(String party, NameTables tables) {
    return new PersonName(
        tables.sounds.of(
            tables.sounds.isGivenFamily(party) ? usual(family, tables) : family, party),
        given.stream().map(word -> tables.sounds.of(usual(word, tables), party)).toList());
  }

  /** This name by what all scripts leave of it. */
  PersonName coarse(NameTables tables) {
    return new PersonName(
        block(tables),
        given.stream().map(word -> tables.sounds.coarse(usual(word, tables))).toList());
  }

  /** What forms must have in common to be compared, whatever their parties. */
  String block(NameTables tables) {
    return tables.sounds.coarse(usual(family, tables));
  }

  private static String usual(String word, NameTables tables) {
    return tables.givenNames.getOrDefault(word, word);
  }

  /**
   * Whether this can be a shorter form of the other: the family name, the first given name or its
   * initial, and no given name that the other has not.
   */
  boolean shortens(PersonName other) {
    if (!family.equals(other.family) || given.isEmpty() || other.given.isEmpty()) {
      return false;
    }
    int at = 0;
    for (String word : given) {
      boolean first = at == 0;
      while (at < other.given.size() && !agree(word, other.given.get(at))) {
        at++;
      }
      if (at == other.given.size() || first && at > 0) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean agree(String one, String other) {
    return one.equals(other)
        || isInitial(one) && other.startsWith(one)
        || isInitial(other) && one.startsWith(other);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1;
  }
}
