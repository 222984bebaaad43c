package org.entente.claims;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;
import org.entente.claims.rules.Element;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.Rule;
import org.entente.mentions.Actor;

/** Says whom a statement's stance concerns. */
final class StanceObjects {

  private final StanceWords words;

  StanceObjects(StanceWords words) {
    this.words = words;
  }

  /**
   * What was found.
   *
   * @param inverse whether to be for the thing named is to be against the party
   * @param holders where they are others than the statement's subjects
   */
  record Found(List<Actor> targets, boolean inverse, Optional<List<Actor>> holders) {
    static Found of(List<Actor> targets) {
      return new Found(targets, false, Optional.empty());
    }
  }

  Found of(Statement statement, List<Actor> holders) {
    Match match = statement.match();
    Rule rule = match.rule();
    if (StanceOption.MUTUAL.isOf(rule)) {
      return Found.of(holders);
    }
    Optional<Item> slot = match.item(Element.Name.B);
    Found found = Found.of(slot.map(i -> named(match, i)).orElseGet(() -> phrase(match)));
    if (found.targets.isEmpty() && slot.isEmpty() && takesUp(rule)) {
      return Found.of(takenUp(statement));
    }
    if (StanceOption.VOTE.isOf(rule) && isOpen(statement, found, holders)) {
      return VoteMatter.of(words, statement.document(), statement.sentence())
          .filter(m -> m.favourable() || !isAgainst(rule))
          .map(m -> new Found(m.parties(), !m.favourable(), Optional.empty()))
          .orElse(Found.of(List.of()));
    }
    return StanceOption.THANKS.isOf(rule) ? thanked(match, found) : found;
  }

  /** Whether a rule condemns what may be "the attack" alone. */
  private static boolean takesUp(Rule rule) {
    return isAgainst(rule)
        && Stream.of(StanceOption.VOTE, StanceOption.OWNED, StanceOption.AGENT, StanceOption.INSIDE)
            .noneMatch(option -> option.isOf(rule));
  }

  /** The author of "the attack", who was told before. */
  private List<Actor> takenUp(Statement statement) {
    List<Item> items = statement.match().items();
    int from = Math.min(statement.match().end(), items.size() - 1);
    return new DeedAuthor(words, statement.document())
        .of(statement.sentence(), items, words.behindManner(items, from)).stream().toList();
  }

  /** Whether a vote's object is told elsewhere: those found are voters, or blamed by the text. */
  private boolean isOpen(Statement statement, Found found, List<Actor> voters) {
    return found.targets.isEmpty()
        || !Collections.disjoint(found.targets, voters)
        || VoteMatter.in(words, statement.match().items())
            .filter(m -> !m.favourable() && m.parties().containsAll(found.targets))
            .isPresent();
  }

  /** The actors of the rule's slot, unless they only qualify or own what follows. */
  private List<Actor> named(Match match, Item object) {
    List<Item> items = match.items();
    int at = items.indexOf(object);
    if (StanceOption.RECEIVER.isOf(match.rule())) {
      return Match.actors(object);
    }
    if (StanceOption.FREE.isOf(match.rule()) && isOfAnother(items, at, heads(match.rule()))) {
      return List.of();
    }
    Item.Actors owned = object instanceof Item.Actors a && a.possessive() ? a : null;
    return owned == null || match.rule().reverse()
        ? StanceTargets.standsAlone(words, items, at) || owned != null
            ? Match.actors(object)
            : List.of()
        : StanceTargets.behind(
            words, items, at, heads(match.rule()), isAgainst(match.rule()), true);
  }

  /** "the vote on A, which": A or the vote; but "the sovereignty of A, which" is A's. */
  private boolean isOfAnother(List<Item> items, int at, String heads) {
    int link = words.beforeDeterminers(items, at);
    boolean governed = link > 0 && words.is(items.get(link), "preposition");
    boolean owned = governed && words.is(items.get(link), "owner-link");
    return governed && !(owned && words.is(items.get(link - 1), heads));
  }

  private List<Actor> phrase(Match match) {
    Rule rule = match.rule();
    int from =
        StanceOption.INSIDE.isOf(rule)
            ? words.behindPreposition(match.items(), match.anchor() + 1)
            : match.end();
    boolean plain = !StanceOption.OWNED.isOf(rule);
    return StanceTargets.behind(words, match.items(), from, heads(rule), isAgainst(rule), plain);
  }

  private static String heads(Rule rule) {
    if (StanceOption.BID.isOf(rule)) {
      return "bid";
    }
    if (StanceOption.SOVEREIGN.isOf(rule)) {
      return "sovereign";
    }
    if (StanceOption.AGENT.isOf(rule)) {
      return "agent";
    }
    return isAgainst(rule) ? "deed" : "possession";
  }

  private static boolean isAgainst(Rule rule) {
    return rule.relation() == Relation.OPPOSES;
  }

  /** "thanked A for its support of B": A's support is B's, and nobody's where B is a topic. */
  private Found thanked(Match match, Found supporters) {
    List<Item> items = match.items();
    int next = match.end();
    boolean named = next < items.size() && words.is(items.get(next), "support-link");
    boolean own = next + 1 < items.size() && words.is(items.get(next + 1), "own");
    if (!named || own) {
      return supporters;
    }
    List<Actor> receivers = StanceTargets.behind(words, items, next + 1, "possession", false, true);
    return receivers.isEmpty()
        ? Found.of(List.of())
        : new Found(supporters.targets, false, Optional.of(receivers));
  }
}
