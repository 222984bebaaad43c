package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.document.ActorType;
import org.entente.document.Span;
import org.entente.document.Token;
import org.entente.mentions.Mention;

/** Parts an organisation from the words for its members: "NATO Allies", "members of Benelux". */
final class BodyHeads {

  private static final Set<String> MEMBERS =
      Set.of("member", "members", "ally", "allies", "member-state", "member-states", "partner");
  private static final Set<String> STATES =
      Set.of("state", "states", "country", "countries", "nation", "nations");

  private BodyHeads() {}

  static List<Item> split(Item item, List<Token> tokens) {
    boolean body =
        item instanceof Item.Actors a
            && a.actors().stream().allMatch(x -> x.type() == ActorType.ORGANISATION);
    if (!body) {
      return List.of(item);
    }
    List<Token> inside =
        tokens.stream()
            .filter(t -> t.span().start() >= item.span().start())
            .filter(t -> t.span().end() <= item.span().end())
            .toList();
    return parts(((Item.Actors) item).members().getFirst(), inside, item);
  }

  private static List<Item> parts(Mention.OfActors mention, List<Token> inside, Item whole) {
    if (mention.form() == Mention.Form.ANAPHOR) {
      return inside.stream().anyMatch(t -> MEMBERS.contains(lower(t)))
          ? words(inside)
          : List.of(whole);
    }
    int heads = trailing(inside);
    int name = inside.size() - heads;
    if (heads > 0 && name > 0) {
      List<Item> parts = new ArrayList<>(List.of(name(mention, inside.subList(0, name))));
      parts.addAll(words(inside.subList(name, inside.size())));
      return parts;
    }
    int of = leading(inside);
    if (of > 0) {
      List<Item> parts = new ArrayList<>(words(inside.subList(0, of)));
      parts.add(name(mention, inside.subList(of, inside.size())));
      return parts;
    }
    return List.of(whole);
  }

  /** How many words at the end are no part of the name. */
  private static int trailing(List<Token> inside) {
    int last = inside.size() - 1;
    if (last > 0 && MEMBERS.contains(lower(inside.get(last)))) {
      return 1;
    }
    boolean states = last > 1 && STATES.contains(lower(inside.get(last)));
    return states && MEMBERS.contains(lower(inside.get(last - 1))) ? 2 : 0;
  }

  /** How many words at the beginning, to "of", are no part of the name. */
  private static int leading(List<Token> inside) {
    int of = inside.stream().map(BodyHeads::lower).toList().indexOf("of");
    boolean led =
        of > 0 && of < 4 && inside.subList(0, of).stream().anyMatch(t -> MEMBERS.contains(lower(t)));
    return led ? of + 1 : 0;
  }

  private static Item name(Mention.OfActors mention, List<Token> tokens) {
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Item.Actors(
        span, List.of(new Mention.OfActors(span, mention.actors(), mention.form(), false)));
  }

  private static List<Item> words(List<Token> tokens) {
    return tokens.stream().map(t -> (Item) new Item.Word(t.span(), lower(t))).toList();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
