package org.entente.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.vocabulary.Row;

/** Tells that "FM" and "Minister of Foreign Affairs" name one office. */
final class SameOffices {

  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "to", "");
  private static final Pattern VICE = Pattern.compile(".*\\b(vice|deputy)\\b.*");
  private static final Pattern GAP = Pattern.compile("[\\s,/&]+");

  private record Form(String words, String office) {}

  private final List<Form> forms = new ArrayList<>();

  SameOffices(WordLists lists) {
    lists.sameOffices(SameOffices::forms).forEach(forms::addAll);
    forms.sort(Comparator.comparing(form -> -form.words().length()));
  }

  private static List<Form> forms(Row row) {
    String office = row.required("office").toLowerCase(Locale.ROOT);
    return row.list("forms").stream()
        .map(form -> new Form(" " + form.toLowerCase(Locale.ROOT) + " ", " " + office + " "))
        .toList();
  }

  /**
   * What an office is compared by.
   *
   * @param vice whether it is a deputy's
   * @param words its words in lower case, without those that link them
   * @param plain the same with each name of several replaced by its plain one
   */
  record Compared(boolean vice, Set<String> words, Set<String> plain) {

    /**
     * Whether an office that is meant can be this one, which somebody holds: the same, or named by
     * a part of its words ("the Minister").
     *
     * @param head the head noun of what is meant
     */
    boolean agreesWith(Compared meant, Compared head) {
      if (vice != meant.vice) {
        return false;
      }
      if (meant.words.equals(head.words)) {
        return words.containsAll(head.words) || plain.containsAll(head.plain);
      }
      return plain.containsAll(meant.plain)
          || plain.size() > 1 && meant.plain.containsAll(plain)
          || words.containsAll(meant.words);
    }
  }

  /** What an office of these words is compared by. */
  Compared compared(String office) {
    String lower = office.toLowerCase(Locale.ROOT);
    return new Compared(VICE.matcher(lower).matches(), words(lower), words(plain(lower)));
  }

  private static Set<String> words(String text) {
    return GAP.splitAsStream(text.strip())
        .filter(word -> !LINKS.contains(word))
        .collect(Collectors.toSet());
  }

  /** An office's words, each name of several by its plain one; a space around. */
  private String plain(String lower) {
    String plain = " " + lower.replace('-', ' ').replace(",", "") + " ";
    for (Form form : forms) {
      int at = plain.indexOf(form.words());
      if (at >= 0) {
        plain =
            plain.substring(0, at) + form.office() + plain.substring(at + form.words().length());
      }
    }
    return plain;
  }
}
