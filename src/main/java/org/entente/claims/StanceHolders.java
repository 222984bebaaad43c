package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.mentions.Actor;
import org.entente.mentions.Office.Tenure;

/**
 * Says who takes a stance: those who may speak for their party among a statement's subjects, and
 * those who are said to do the same ("as did A").
 */
final class StanceHolders {

  private StanceHolders() {}

  static List<Actor> of(StanceWords words, Match match) {
    List<Actor> holders = new ArrayList<>();
    match.subject().ifPresent(subject -> holders.addAll(voices(words, match.items(), subject)));
    for (int i = match.end() + 2; i < match.items().size(); i++) {
      if (isSame(words, match.items(), i)) {
        holders.addAll(voices(words, match.items(), match.items().get(i)));
      }
    }
    return holders.stream().distinct().toList();
  }

  /** Actors behind "as did". */
  private static boolean isSame(StanceWords words, List<Item> items, int at) {
    int verb = words.beforeDeterminers(items, at);
    return verb > 0
        && words.is(items.get(verb), "pro-verb")
        && items.get(verb - 1).isWord(Set.of("as", "so"));
  }

  private static List<Actor> voices(StanceWords words, List<Item> items, Item item) {
    int before = items.indexOf(item) - 1;
    boolean opposed = before >= 0 && words.is(items.get(before), "no-voice-before");
    return opposed
        ? Match.actors(item).stream().filter(a -> !a.isPerson()).toList()
        : Match.actors(item).stream().filter(a -> speaksForParty(words, a)).toList();
  }

  /** Deputies, opposition leaders and former ministers speak for themselves. */
  private static boolean speaksForParty(StanceWords words, Actor actor) {
    return !actor.isPerson()
        || actor.tenures().isEmpty()
        || actor.tenures().stream().anyMatch(t -> isVoice(words, t));
  }

  private static boolean isVoice(StanceWords words, Actor.Tenure tenure) {
    String office = tenure.office().words().toLowerCase(Locale.ROOT);
    String head = office.substring(office.lastIndexOf(' ') + 1);
    return tenure.office().tenure() != Tenure.FORMER
        && !words.of("no-voice").contains(head)
        && !office.contains("opposition");
  }
}
