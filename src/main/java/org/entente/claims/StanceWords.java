package org.entente.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Items;
import org.entente.mentions.Mention;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.TextLine;
import org.entente.vocabulary.Vocabulary;
import org.entente.vocabulary.WordClass;

/** The word classes by which the object of a stance is known. */
final class StanceWords {

  static final String FILE = "stance-words.txt";

  private final Map<String, Set<String>> classes = new TreeMap<>();

  StanceWords(Additions additions) {
    shipped().forEach(line -> add(WordClass.of(line)));
    new Vocabulary("claims", additions).added(FILE).forEach(this::extend);
  }

  private static List<TextLine> shipped() {
    return Vocabulary.shipped("claims").lines(FILE);
  }

  private void add(WordClass words) {
    classes.computeIfAbsent(words.name(), name -> new HashSet<>()).addAll(words.words());
  }

  /** A class of another name would be passed over: no rule names one. */
  private void extend(TextLine line) {
    WordClass words = WordClass.of(line);
    if (!classes.containsKey(words.name())) {
      throw line.wrong(
          "expected one of the classes %s, found '%s'."
              .formatted(String.join(", ", classes.keySet()), words.name()));
    }
    add(words);
  }

  Set<String> of(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  boolean is(Item item, String name) {
    return item.isWord(of(name));
  }

  /** "in the strongest terms" says how, not what. */
  int behindManner(List<Item> items, int at) {
    if (items.get(at).isWord(Set.of("in"))) {
      for (int i = at + 1; i < Math.min(items.size(), at + 6); i++) {
        if (is(items.get(i), "manner")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** The index of the last item before an index that is no determiner; -1 where all are. */
  int beforeDeterminers(List<Item> items, int at) {
    return Items.before(items, at, of("determiner"));
  }

  static boolean isAnaphor(Item.Actors actors) {
    return actors.members().getLast().form() == Mention.Form.ANAPHOR;
  }

  /** Whether actors are named by their own name and own nothing here. */
  static boolean isNamed(Item.Actors actors) {
    return !actors.possessive() && !actors.qualifies() && !isAnaphor(actors);
  }

  int behindPreposition(List<Item> items, int at) {
    return at < items.size() && is(items.get(at), "preposition") ? at + 1 : at;
  }

  /** Whether a word behind a name shows that the name is no part of a longer noun phrase. */
  boolean closesName(Item item) {
    return !(item instanceof Item.Word w)
        || of("function").contains(w.text())
        || w.text().matches("\\W+|\\d.*|\\p{L}+(?:ly|ing|ed)");
  }
}
