package org.entente.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.vocabulary.Row;

/** Tells that "FM" and "Minister of Foreign Affairs" name one office. */
final class SameOffices {

  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "to", "");

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
   * Whether an office that is meant can be the one that somebody holds: the same, or named by a
   * part of its words ("the Minister").
   *
   * @param head the head noun of what is meant, in lower case
   */
  boolean agree(String held, String meant, String head) {
    Set<String> heldWords = words(held.toLowerCase(Locale.ROOT));
    if (words(meant.toLowerCase(Locale.ROOT)).equals(words(head))) {
      return heldWords.containsAll(words(head))
          || words(plain(held)).containsAll(words(plain(head)));
    }
    Set<String> plain = words(plain(held));
    Set<String> plainMeant = words(plain(meant));
    return plain.containsAll(plainMeant)
        || plain.size() > 1 && plainMeant.containsAll(plain)
        || heldWords.containsAll(words(meant.toLowerCase(Locale.ROOT)));
  }

  private static Set<String> words(String text) {
    return Stream.of(text.strip().split("[\\s,/&]+"))
        .filter(word -> !LINKS.contains(word))
        .collect(Collectors.toSet());
  }

  /** An office's words in lower case, each name of several by its plain one; a space around. */
  private String plain(String words) {
    String plain = " " + words.toLowerCase(Locale.ROOT).replace('-', ' ').replace(",", "") + " ";
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
