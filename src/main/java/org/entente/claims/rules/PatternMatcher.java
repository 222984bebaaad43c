package org.entente.claims.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether a rule's pattern holds from an item on, element by element. */
final class PatternMatcher {

  static final Set<String> BREAKS =
      Set.of(".", ";", ":", "that", "which", "who", "whom", "said", "?", "!");
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "both",
          "visiting",
          "fellow",
          "all",
          "outgoing",
          "incoming",
          "departing",
          "newly",
          "appointed",
          "elected",
          "new",
          "then",
          "current",
          "late",
          "respective",
          "separately",
          "today",
          "yesterday");

  private final Progress progress;

  PatternMatcher(Progress progress) {
    this.progress = progress;
  }

  /** What a pattern binds from an item on, with the index behind its last item. */
  Optional<Match> match(Rule rule, List<Item> items, int at) {
    int first = rule.seeksSubject() ? 2 : 0;
    return couldStart(rule.pattern().get(first), items, at)
        ? match(new Match(rule, items, at, at, Map.of()), first, at)
        : Optional.empty();
  }

  private static boolean couldStart(Element element, List<Item> items, int at) {
    return switch (element) {
      case Element.Words w -> items.get(at).isWord(w.words());
      case Element.Slot s -> !(items.get(at) instanceof Item.Word);
      case Element.Start s -> at == 0;
      case Element.Gap g -> true;
      case Element.SubjectLink l -> true;
      case Element.Continued c -> true;
    };
  }

  private Optional<Match> match(Match so, int element, int at) {
    List<Element> pattern = so.rule().pattern();
    progress.reached(so, element, at);
    if (element == pattern.size()) {
      return Optional.of(so.at(so.anchor(), at));
    }
    return switch (pattern.get(element)) {
      case Element.Words w -> words(so, w, element, at);
      case Element.Slot s -> slot(so, s, element, at);
      case Element.Gap g -> gap(so, g, element, at);
      case Element.Start s -> at == 0 ? match(so, element + 1, at) : Optional.empty();
      case Element.SubjectLink l -> match(so, element + 1, at);
      case Element.Continued c -> match(so, element + 1, at);
    };
  }

  private Optional<Match> words(Match so, Element.Words w, int element, int at) {
    boolean there = at < so.items().size() && so.items().get(at).isWord(w.words());
    if (w.negated()) {
      boolean actors =
          at < so.items().size() && so.items().get(at) instanceof Item.Actors a && !a.qualifies();
      return there || actors ? Optional.empty() : match(so, element + 1, at);
    }
    Optional<Match> taken = there ? match(so, element + 1, at + 1) : Optional.empty();
    return taken.isPresent() || !w.optional() ? taken : match(so, element + 1, at);
  }

  private Optional<Match> slot(Match so, Element.Slot slot, int element, int at) {
    int here = at;
    while (here < so.items().size() && so.items().get(here).isWord(DETERMINERS)) {
      here++;
    }
    if (here >= so.items().size()
        || !SlotFilling.takes(slot, so.items().get(here), so.rule().relation())) {
      return Optional.empty();
    }
    if (slot.name() == Element.Name.B && opensOther(so.items(), at, here)) {
      return Optional.empty();
    }
    return match(so.bind(slot.name(), here), element + 1, here + 1);
  }

  /** "A and B met, C said", "A and B met, with C attending": C is neither's other side. */
  private static boolean opensOther(List<Item> items, int at, int here) {
    boolean comma = at > 0 && items.get(at - 1).isWord(COMMA);
    boolean speaks =
        ActorLists.startsClause(items, here)
            || here + 1 < items.size() && items.get(here + 1).isWord(Set.of("told", "tells"));
    boolean aside =
        at > 1 && items.get(at - 1).isWord(Set.of("with")) && items.get(at - 2).isWord(COMMA);
    boolean attending =
        here + 1 < items.size() && items.get(here + 1).isWord(Set.of("attending", "present"));
    return comma && speaks || aside && attending;
  }

  private Optional<Match> gap(Match so, Element.Gap gap, int element, int at) {
    for (int next = at; next <= Math.min(so.items().size(), at + gap.widest()); next++) {
      Optional<Match> match =
          next > at && reachesGoverned(so, element + 1, next)
              ? Optional.empty()
              : match(so, element + 1, next);
      if (match.isPresent()) {
        return match;
      }
      if (next >= so.items().size()
          || !skippable(so.items(), next)
          || !gap.prepositions() && so.items().get(next).isWord(SubjectFinder.PREPOSITIONS)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a slot would be taken from behind a preposition that the pattern does not name. */
  static boolean reachesGoverned(Match so, int element, int at) {
    boolean slot =
        element < so.rule().pattern().size()
            && so.rule().pattern().get(element) instanceof Element.Slot s
            && s.name() == Element.Name.B;
    return slot
        && (SubjectFinder.isGoverned(so.items(), at)
            || at < so.items().size() && so.items().get(at).isWord(SubjectFinder.PREPOSITIONS));
  }

  /** "support of both countries for", "officials from X": an owner is passed over. */
  private static boolean isOwner(List<Item> items, int at) {
    return at > 0 && items.get(at - 1).isWord(Set.of("of", "from"));
  }

  static boolean skippable(List<Item> items, int at) {
    return switch (items.get(at)) {
      case Item.Word w -> !BREAKS.contains(w.text());
      case Item.Actors a -> a.qualifies() || a.possessive() || isOwner(items, at);
      case Item.Other o -> true;
    };
  }
}
