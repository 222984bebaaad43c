package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Items;
import org.entente.document.Sentence;
import org.entente.mentions.Actor;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.Party;

/**
 * Whose deed "the attack" takes up: that of the one party to which the text laid an attack before.
 * Where it told of attacks by two parties, nobody is meant for certain.
 */
final class DeedAuthor {

  private static final int WIDEST = 9;
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "such");

  private final StanceWords words;
  private final MentionedDocument document;

  DeedAuthor(StanceWords words, MentionedDocument document) {
    this.words = words;
    this.document = document;
  }

  /** The author of the deed that a definite noun phrase takes up, which begins at an index. */
  Optional<Actor> of(Sentence sentence, List<Item> items, int from) {
    return from < items.size() && takesUp(items, from) ? told(sentence) : Optional.empty();
  }

  /** "the attack", "the terrorist attack on"; but not "the attack by A", which names its author. */
  private boolean takesUp(List<Item> items, int from) {
    int noun = from + 1;
    while (noun < items.size() && noun < from + WIDEST && isAdjective(items.get(noun))) {
      noun++;
    }
    return noun < items.size()
        && items.get(from).isWord(DEFINITE)
        && words.is(items.get(noun), "violence")
        && IntStream.range(noun, Math.min(items.size(), noun + WIDEST))
            .noneMatch(i -> items.get(i).isWord(BY));
  }

  private boolean isAdjective(Item item) {
    return !words.is(item, "violence")
        && !words.is(item, "preposition")
        && !(item instanceof Item.Actors);
  }

  private Optional<Actor> told(Sentence sentence) {
    List<Actor> authors =
        document.sentences().stream()
            .filter(s -> s.sentence().span().start() < sentence.span().start())
            .map(Items::of)
            .flatMap(items -> authors(items).stream())
            .toList();
    List<Party> parties =
        authors.stream().flatMap(a -> a.party().stream()).map(Party::acting).distinct().toList();
    return parties.size() == 1 ? authors.stream().findFirst() : Optional.empty();
  }

  /** Those of "an attack by A", "A's attack", "the A raids". */
  private List<Actor> authors(List<Item> items) {
    return IntStream.range(0, items.size())
        .filter(i -> words.is(items.get(i), "violence"))
        .boxed()
        .flatMap(i -> author(items, i).stream())
        .toList();
  }

  private List<Actor> author(List<Item> items, int noun) {
    Optional<Item.Actors> before =
        items.get(Math.max(0, noun - 1)) instanceof Item.Actors a
                && (a.possessive() || a.qualifies())
            ? Optional.of(a)
            : Optional.empty();
    return before.or(() -> behind(items, noun)).map(Item.Actors::actors).orElse(List.of());
  }

  /** "condemned by", "followed by": another's part in it than to have done it. */
  private boolean isOfAnother(Item before) {
    return before instanceof Item.Word w && w.text().endsWith("ed") && !words.is(w, "done");
  }

  /** The actors behind the "by" of a deed. */
  private Optional<Item.Actors> behind(List<Item> items, int noun) {
    for (int i = noun + 1; i < Math.min(items.size(), noun + WIDEST); i++) {
      if (items.get(i).isWord(BY)) {
        if (isOfAnother(items.get(i - 1))) {
          return Optional.empty();
        }
        int at = i + 1;
        while (at < items.size() && at < i + 4 && items.get(at) instanceof Item.Word) {
          at++;
        }
        return at < items.size() && items.get(at) instanceof Item.Actors a
            ? Optional.of(a)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
