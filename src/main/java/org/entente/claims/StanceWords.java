package org.entente.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.RuleFile;
import org.entente.mentions.Mention;

/** The word classes by which the object of a stance is known. */
final class StanceWords {

  private static final Map<String, Set<String>> CLASSES =
      RuleFile.lines("stance-words.txt").stream()
          .map(line -> line.split("=", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  p -> p[0].strip(),
                  p ->
                      Arrays.stream(p[1].strip().split("\\s+"))
                          .collect(Collectors.toUnmodifiableSet())));

  private StanceWords() {}

  static Set<String> of(String name) {
    return CLASSES.getOrDefault(name, Set.of());
  }

  static boolean is(Item item, String name) {
    return item.isWord(of(name));
  }

  /** "in the strongest terms" says how, not what. */
  static int behindManner(List<Item> items, int at) {
    if (items.get(at).isWord(Set.of("in"))) {
      for (int i = at + 1; i < Math.min(items.size(), at + 6); i++) {
        if (is(items.get(i), "manner")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  static boolean isAnaphor(Item.Actors actors) {
    return actors.members().getLast().form() == Mention.Form.ANAPHOR;
  }

  /** Whether actors are named by their own name and own nothing here. */
  static boolean isNamed(Item.Actors actors) {
    return !actors.possessive() && !actors.qualifies() && !isAnaphor(actors);
  }

  static int behindPreposition(List<Item> items, int at) {
    return at < items.size() && is(items.get(at), "preposition") ? at + 1 : at;
  }

  /** Whether a word behind a name shows that the name is no part of a longer noun phrase. */
  static boolean closesName(Item item) {
    return !(item instanceof Item.Word w)
        || of("function").contains(w.text())
        || w.text().matches("\\W+|\\d.*|\\p{L}+(?:ly|ing|ed)");
  }
}
