package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.document.Token;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedSentence;

/** Lays a sentence out as items: words, lists of actors, dates, places, events. */
public final class Items {

  private static final Set<String> SKIPPED =
      Set.of("'s", "’s", "'", "’", "\"", "“", "”", "``", "''");

  private static final Set<String> OPEN = Set.of("(", "[");
  private static final Set<String> CLOSE = Set.of(")", "]");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> AMONG = Set.of("among", "amongst", "inter");
  private static final Set<String> COMMA = Set.of(",");

  /** ", too,", ", however,": adverbs of the sentence between a verb and what belongs to it. */
  private static final Set<String> ADVERBS =
      Set.of(
          "too",
          "also",
          "again",
          "however",
          "meanwhile",
          "separately",
          "similarly",
          "likewise",
          "moreover",
          "therefore",
          "finally",
          "later",
          "then",
          "subsequently");

  private static final Set<String> OTHERS = Set.of("others", "other", "alia");

  private Items() {}

  public static List<Item> of(MentionedSentence sentence) {
    List<Item> flat = flat(sentence);
    return ActorLists.joined(withoutAsides(withoutClausesInDashes(withoutBrackets(flat))));
  }

  /** Words and mentions as they follow one another. */
  static List<Item> flat(MentionedSentence sentence) {
    List<Item> items = new ArrayList<>();
    List<Mention> mentions = sentence.mentions();
    int next = 0;
    int covered = -1;
    for (Token token : sentence.sentence().tokens()) {
      while (next < mentions.size() && mentions.get(next).span().start() < token.span().end()) {
        Mention mention = mentions.get(next++);
        if (mention.span().start() >= covered) {
          if (!isFlag(mention)) {
            items.add(item(mention));
          }
          covered = mention.span().end();
        }
      }
      if (token.span().start() >= covered && !SKIPPED.contains(token.text())) {
        items.add(new Item.Word(token.span(), token.text().toLowerCase(Locale.ROOT)));
      }
    }
    return items;
  }

  private static boolean isFlag(Mention mention) {
    return mention instanceof Mention.OfActors a && a.form() == Mention.Form.FLAG;
  }

  private static Item item(Mention mention) {
    return mention instanceof Mention.OfActors a
        ? new Item.Actors(a.span(), List.of(a))
        : new Item.Other(mention);
  }

  /** Drops what stands in brackets, unless it lists actors. */
  static List<Item> withoutBrackets(List<Item> items) {
    List<Item> kept = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Optional<Integer> close = items.get(i).isWord(OPEN) ? closing(items, i) : Optional.empty();
      if (close.isPresent()) {
        i = close.get();
      } else if (!closesName(kept, items.get(i))) {
        kept.add(items.get(i));
      }
    }
    return kept;
  }

  /** The second bracket of "A (NAME)", where the first is part of the mention. */
  private static boolean closesName(List<Item> kept, Item item) {
    List<Item> near = kept.subList(Math.max(0, kept.size() - 12), kept.size());
    return item.isWord(CLOSE)
        && !near.isEmpty()
        && near.getLast() instanceof Item.Actors
        && near.stream().noneMatch(i -> i.isWord(OPEN));
  }

  /** Drops "— who is also a member of B —": what is told by the way of the one before it. */
  private static List<Item> withoutClausesInDashes(List<Item> items) {
    List<Item> kept = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean opens = items.get(i).isWord(DASHES) && word(items, i + 1).equals("who");
      Optional<Integer> close = opens ? nextDash(items, i + 1) : Optional.empty();
      if (close.isPresent()) {
        i = close.get();
      } else {
        kept.add(items.get(i));
      }
    }
    return kept;
  }

  private static Optional<Integer> nextDash(List<Item> items, int from) {
    return IntStream.range(from, Math.min(items.size(), from + 25))
        .boxed()
        .filter(i -> items.get(i).isWord(DASHES))
        .findFirst();
  }

  /** "With B, too, A held talks": the second comma closes what stands before it. */
  private static boolean isClause(List<Item> kept) {
    return !kept.isEmpty() && kept.getLast() instanceof Item.Actors;
  }

  private static boolean isAdverb(List<Item> items, int at) {
    return at + 2 < items.size()
        && items.get(at).isWord(COMMA)
        && items.get(at + 1).isWord(ADVERBS)
        && items.get(at + 2).isWord(COMMA);
  }

  /** Drops ", too," and, before a list without being one of it, ", among others,". */
  static List<Item> withoutAsides(List<Item> items) {
    List<Item> kept = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int among = word(items, i).equals(",") ? i + 1 : i;
      boolean aside = AMONG.contains(word(items, among)) && OTHERS.contains(word(items, among + 1));
      if (isAdverb(items, i)) {
        i += isClause(kept) ? 1 : 2;
        continue;
      }
      if (!aside) {
        kept.add(items.get(i));
        continue;
      }
      i = among + 1;
      i += word(items, i + 1).matches("[,:]|leaders|ministers|officials") ? 1 : 0;
    }
    return kept;
  }

  private static Optional<Integer> closing(List<Item> items, int open) {
    for (int i = open + 1; i < Math.min(items.size(), open + 12); i++) {
      if (items.get(i) instanceof Item.Actors a && !a.qualifies()) {
        return Optional.empty();
      }
      if (items.get(i).isWord(CLOSE)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The index of the last item before an index that is none of some words; -1 where all are. */
  public static int before(List<Item> items, int at, Set<String> skipped) {
    int before = at - 1;
    while (before >= 0 && items.get(before).isWord(skipped)) {
      before--;
    }
    return before;
  }

  static String word(List<Item> items, int at) {
    return at < items.size() && items.get(at) instanceof Item.Word w ? w.text() : "";
  }
}
