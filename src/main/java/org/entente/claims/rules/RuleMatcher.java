package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.Relation;
import org.entente.document.ActorType;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;

/** Finds where rules hold in a sentence's items. */
public final class RuleMatcher {

  static final Set<String> BREAKS =
      Set.of(".", ";", ":", "that", "which", "who", "whom", "said", "?", "!");
  static final Set<String> AUXILIARIES =
      Set.of("was", "were", "been", "being", "is", "are", "had", "has", "have", "having");
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

  private final RuleIndex index;
  private final SubjectFinder subjects;
  private final Progress progress;

  public RuleMatcher(Grammar grammar) {
    this(grammar, Progress.UNHEARD);
  }

  RuleMatcher(Grammar grammar, Progress progress) {
    this.index = index(grammar);
    this.subjects = new SubjectFinder(grammar.objectVerbs());
    this.progress = progress;
  }

  static RuleIndex index(Grammar grammar) {
    return new RuleIndex(grammar.rules(), word -> !AUXILIARIES.contains(word));
  }

  /**
   * All places where a rule holds, of one rule at one place the nearest; of several rules that read
   * one contact in one word the first of the file.
   */
  public List<Match> find(List<Item> items) {
    return find(items, index.candidates(items));
  }

  /** The same of some rules; of all, it finds what it finds with the index. */
  List<Match> find(List<Item> items, List<RuleIndex.Entry> rules) {
    List<Match> matches = new ArrayList<>();
    for (RuleIndex.Entry entry : rules) {
      for (int i = 0; i < items.size(); i++) {
        find(entry, items, i).filter(m -> isNew(m, matches)).ifPresent(matches::add);
      }
    }
    return matches;
  }

  private static boolean isNew(Match match, List<Match> matches) {
    boolean contact = match.rule().relation() == Relation.MET_WITH;
    return !contact
        || matches.stream()
            .noneMatch(
                m ->
                    m.rule().relation() == Relation.MET_WITH
                        && m.anchor() == match.anchor()
                        && m.rule() != match.rule());
  }

  private Optional<Match> find(RuleIndex.Entry entry, List<Item> items, int at) {
    Rule rule = entry.rule();
    int first = rule.seeksSubject() ? 2 : 0;
    if (!couldStart(rule.pattern().get(first), items, at)) {
      return Optional.empty();
    }
    Match empty = new Match(rule, items, at, at, Map.of());
    return match(empty, first, at)
        .flatMap(m -> withSubject(m.at(anchor(m, entry.facts(), at), m.end())));
  }

  /** Tries a pattern everywhere, for who listens how far it holds. */
  void attempt(Rule rule, List<Item> items) {
    int first = rule.seeksSubject() ? 2 : 0;
    for (int i = 0; i < items.size(); i++) {
      if (couldStart(rule.pattern().get(first), items, i)) {
        match(new Match(rule, items, i, i, Map.of()), first, i);
      }
    }
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

  /** The first word of a pattern states the fact; where a slot comes first, the word behind it. */
  private static int anchor(Match match, Set<String> facts, int start) {
    for (int i = start; i < match.end(); i++) {
      if (match.items().get(i).isWord(facts)) {
        return i;
      }
    }
    return start;
  }

  private Optional<Match> withSubject(Match match) {
    if (match.rule().bindsSubject()) {
      return Optional.of(match);
    }
    Optional<Integer> subject = subjects.find(match);
    if (match.rule().seeksSubject() && subject.isEmpty()) {
      return OwnVoice.speaks(match) ? Optional.of(spokenBy(match)) : Optional.empty();
    }
    Optional<Match> bound =
        subject.map(s -> match.bind(Element.Name.A, s)).or(() -> Optional.of(match));
    return bound
        .filter(m -> !m.rule().reciprocal() || several(m))
        .filter(m -> !m.rule().personal() || persons(m));
  }

  private Match spokenBy(Match match) {
    return subjects.speaker(match).map(s -> match.bind(Element.Name.A, s)).orElse(match);
  }

  private static boolean persons(Match match) {
    return match
        .subject()
        .filter(i -> Match.actors(i).stream().allMatch(a -> a.isPerson()))
        .isPresent();
  }

  private static boolean several(Match match) {
    return match.subject().filter(i -> i instanceof Item.Actors a && a.several()).isPresent();
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
    if (here >= so.items().size() || !takes(slot, so.items().get(here), so.rule().relation())) {
      return Optional.empty();
    }
    return match(so.bind(slot.name(), here), element + 1, here + 1);
  }

  private static boolean takes(Element.Slot slot, Item item, Relation relation) {
    return switch (slot.name()) {
      case E -> item instanceof Item.Other o && o.mention() instanceof Mention.OfEvent;
      case P -> item instanceof Item.Other o && o.mention() instanceof Mention.OfPlace;
      case C -> isCountry(item);
      case O -> isOrganisation(item);
      case A -> item instanceof Item.Actors a && takesSubject(slot, a);
      case B ->
          item instanceof Item.Actors a
              && !a.qualifies()
              && takesObject(a, relation)
              && (!slot.persons() || a.actors().stream().allMatch(Actor::isOfficial));
    };
  }

  private static boolean takesSubject(Element.Slot slot, Item.Actors a) {
    boolean form =
        slot.possessive() ? a.possessive() || a.qualifies() : !a.possessive() && !a.qualifies();
    return form && (!slot.several() || a.several());
  }

  private static boolean takesObject(Item.Actors a, Relation relation) {
    boolean stance = relation == Relation.SUPPORTS || relation == Relation.OPPOSES;
    return !a.possessive() || stance;
  }

  private static boolean isCountry(Item item) {
    return item instanceof Item.Other o
            && o.mention() instanceof Mention.OfPlace p
            && p.country().isPresent()
        || item instanceof Item.Actors a
            && !a.possessive()
            && !a.qualifies()
            && a.actors().stream()
                .allMatch(x -> x.type() == ActorType.COUNTRY && x.tenures().isEmpty());
  }

  private static boolean isOrganisation(Item item) {
    return item instanceof Item.Actors a
        && a.actors().stream().allMatch(x -> x.type() == ActorType.ORGANISATION);
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
