package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.document.ActorType;
import org.entente.document.Span;
import org.entente.document.Token;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedSentence;

/** Lays a sentence out as items: words, lists of actors, dates, places, events. */
public final class Items {

  private static final Set<String> JOINS = Set.of("and", "&", "plus");
  private static final Set<String> LIST_SIGNS = Set.of(",", ";");
  private static final Set<String> SKIPPED =
      Set.of("'s", "’s", "'", "’", "\"", "“", "”", "``", "''");

  private static final Pattern VERB =
      Pattern.compile(
          "\\p{L}+(?:ed|said|told|met|held|spoke)|said|says|will|has|have|is|was|were|are|had|would");

  private Items() {}

  public static List<Item> of(MentionedSentence sentence) {
    List<Item> flat = flat(sentence);
    return joined(withoutAsides(withoutBrackets(flat)));
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
      Optional<Integer> close =
          items.get(i).isWord(Set.of("(", "[")) ? closing(items, i) : Optional.empty();
      if (close.isPresent()) {
        i = close.get();
      } else {
        kept.add(items.get(i));
      }
    }
    return kept;
  }

  /** Drops ", among others,": what stands before a list without being one of it. */
  static List<Item> withoutAsides(List<Item> items) {
    List<Item> kept = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int among = word(items, i).equals(",") ? i + 1 : i;
      boolean aside =
          Set.of("among", "amongst", "inter").contains(word(items, among))
              && Set.of("others", "other", "alia").contains(word(items, among + 1));
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
      if (items.get(i).isWord(Set.of(")", "]"))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Makes one item of "A, B and C". */
  static List<Item> joined(List<Item> items) {
    List<Item> out = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      int end = listEnd(items, at);
      out.add(end > at + 1 ? list(items.subList(at, end)) : items.get(at));
      at = end;
    }
    return out;
  }

  static Item list(List<Item> members) {
    List<Mention.OfActors> actors = new ArrayList<>();
    members.forEach(
        i -> {
          if (i instanceof Item.Actors a) {
            actors.addAll(a.members());
          }
        });
    Span span = members.getFirst().span().cover(members.getLast().span());
    return new Item.Actors(span, actors);
  }

  /**
   * The index behind the list of actors that begins at an index; behind the item when none does.
   */
  private static int listEnd(List<Item> items, int from) {
    if (!isMember(items, from)) {
      return from + 1;
    }
    int end = from + 1;
    int closed = end;
    boolean and = false;
    int members = 1;
    int at = end;
    while (!and) {
      int next = at;
      boolean comma = LIST_SIGNS.contains(word(items, next));
      next += comma ? 1 : 0;
      boolean asWell = word(items, next).equals("as") && word(items, next + 1).equals("well");
      and = JOINS.contains(word(items, next)) || asWell;
      next += asWell ? 3 : and ? 1 : 0;
      next += Set.of("the", "his", "also", "by", "with").contains(word(items, next)) && and ? 1 : 0;
      next += comma && !and && isStateWithArticle(items, next) && isState(items, from) ? 1 : 0;
      if (next == at || !isMember(items, next) || comma && and && startsClause(items, next)) {
        break;
      }
      members++;
      at = next + 1;
      closed = and || members > 2 ? at : closed;
      if (possessive(items, next)) {
        break;
      }
    }
    return closed;
  }

  private static boolean isMember(List<Item> items, int at) {
    return at < items.size()
        && items.get(at) instanceof Item.Actors a
        && !a.qualifies()
        && (a.members().size() > 1 || a.members().getFirst().form() != Mention.Form.FLAG);
  }

  /** ", the Marshall Islands": a further state of a list of states. */
  private static boolean isStateWithArticle(List<Item> items, int at) {
    return word(items, at).equals("the") && isState(items, at + 1);
  }

  private static boolean isState(List<Item> items, int at) {
    return isMember(items, at)
        && ((Item.Actors) items.get(at))
            .actors().stream()
                .allMatch(a -> a.type() == ActorType.COUNTRY && a.tenures().isEmpty());
  }

  private static boolean possessive(List<Item> items, int at) {
    return items.get(at) instanceof Item.Actors a && a.possessive();
  }

  /** ", and B said": B begins a clause of its own. */
  static boolean startsClause(List<Item> items, int at) {
    return VERB.matcher(word(items, at + 1)).matches();
  }

  static String word(List<Item> items, int at) {
    return at < items.size() && items.get(at) instanceof Item.Word w ? w.text() : "";
  }
}
