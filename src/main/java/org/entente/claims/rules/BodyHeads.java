package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.document.ActorType;
import org.entente.document.Span;
import org.entente.document.Token;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;

/** Parts an organisation from the words for its members and its chair: "NATO Allies". */
final class BodyHeads {

  private static final Set<String> MEMBERS =
      Set.of("member", "members", "ally", "allies", "member-state", "member-states", "partner");
  private static final Set<String> STATES =
      Set.of("state", "states", "country", "countries", "nation", "nations");

  private static final Set<String> CHAIRS =
      Set.of(
          "chair",
          "chairman",
          "chairwoman",
          "chairperson",
          "chairperson-in-office",
          "chairman-in-office",
          "chairmanship",
          "presidency",
          "president");

  private BodyHeads() {}

  static List<Item> split(Item item, List<Token> tokens) {
    boolean body =
        item instanceof Item.Actors a && a.actors().getFirst().type() == ActorType.ORGANISATION;
    if (!body) {
      return List.of(item);
    }
    List<Token> inside =
        tokens.stream()
            .filter(t -> t.span().start() >= item.span().start())
            .filter(t -> t.span().end() <= item.span().end())
            .toList();
    Mention.OfActors mention = ((Item.Actors) item).members().getFirst();
    return mention.actors().stream().allMatch(x -> x.type() == ActorType.ORGANISATION)
        ? parts(mention, inside, item)
        : apart(mention, inside, item);
  }

  /** "members of the Security Council, Kenya and Norway": the organisation, then the states. */
  private static List<Item> apart(Mention.OfActors mention, List<Token> inside, Item whole) {
    int comma = inside.stream().map(Token::text).toList().indexOf(",");
    if (comma <= 0 || comma == inside.size() - 1) {
      return List.of(whole);
    }
    List<Actor> actors = mention.actors();
    List<Item> parts =
        new ArrayList<>(
            parts(
                named(mention, actors.subList(0, 1), inside.subList(0, comma)),
                inside.subList(0, comma),
                whole));
    parts.addAll(words(inside.subList(comma, comma + 1)));
    Mention.OfActors rest =
        named(mention, actors.subList(1, actors.size()), inside.subList(comma + 1, inside.size()));
    parts.add(new Item.Actors(rest.span(), List.of(rest)));
    return parts;
  }

  private static Mention.OfActors named(
      Mention.OfActors mention, List<Actor> actors, List<Token> tokens) {
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Mention.OfActors(span, actors, mention.form(), mention.possessive());
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
      List<Item> parts = new ArrayList<>(List.of(qualifier(mention, inside.subList(0, name))));
      parts.addAll(words(inside.subList(name, inside.size())));
      return parts;
    }
    int of = leading(inside);
    if (of > 0) {
      List<Item> parts = new ArrayList<>(words(inside.subList(0, of)));
      parts.add(name(mention, inside.subList(of, inside.size())));
      return parts;
    }
    return List.of(new Item.Actors(mention.span(), List.of(mention)));
  }

  /** How many words at the end are no part of the name. */
  private static int trailing(List<Token> inside) {
    int last = inside.size() - 1;
    if (last > 0 && isHead(inside.get(last))) {
      return 1;
    }
    boolean states = last > 1 && STATES.contains(lower(inside.get(last)));
    return states && MEMBERS.contains(lower(inside.get(last - 1))) ? 2 : 0;
  }

  /** How many words at the beginning, to "of", are no part of the name. */
  private static int leading(List<Token> inside) {
    int of = inside.stream().map(BodyHeads::lower).toList().indexOf("of");
    boolean led = of > 0 && of < 5 && inside.subList(0, of).stream().anyMatch(BodyHeads::isHead);
    return led ? of + 1 : 0;
  }

  private static boolean isHead(Token token) {
    return MEMBERS.contains(lower(token)) || CHAIRS.contains(lower(token));
  }

  /** "NATO" of "NATO Allies": no subject of its own. */
  private static Item qualifier(Mention.OfActors mention, List<Token> tokens) {
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Item.Actors(
        span, List.of(new Mention.OfActors(span, mention.actors(), Mention.Form.ADJECTIVE, false)));
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
