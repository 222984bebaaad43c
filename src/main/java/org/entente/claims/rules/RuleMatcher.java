package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.relation.Relation;
import org.entente.mentions.Actor;

/** Finds where rules hold in a sentence's items. */
public final class RuleMatcher {

  static final Set<String> AUXILIARIES =
      Set.of("was", "were", "been", "being", "is", "are", "had", "has", "have", "having");

  /** Words of clauses, which state no fact. */
  private static final Set<String> LINKS = Set.of(",", "that", "which", "who", "whom");

  private final RuleIndex index;
  private final SubjectFinder subjects;
  private final PatternMatcher patterns;

  public RuleMatcher(Grammar grammar) {
    this(grammar, Progress.UNHEARD);
  }

  RuleMatcher(Grammar grammar, Progress progress) {
    this.index = index(grammar);
    this.subjects = new SubjectFinder(grammar.subjects());
    this.patterns = new PatternMatcher(progress);
  }

  static RuleIndex index(Grammar grammar) {
    return new RuleIndex(
        grammar.rules(), word -> !AUXILIARIES.contains(word) && !LINKS.contains(word));
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
    return patterns
        .match(entry.rule(), items, at)
        .flatMap(m -> withSubject(m.at(anchor(m, entry.facts(), at), m.end())));
  }

  /** Tries a pattern everywhere, for who listens how far it holds. */
  void attempt(Rule rule, List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      patterns.match(rule, items, i);
    }
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
      return OwnVoice.speaks(match) && !subjects.isForeign(match)
          ? Optional.of(spokenBy(match))
          : Optional.empty();
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
        .filter(i -> Match.actors(i).stream().allMatch(Actor::isOfficial))
        .isPresent();
  }

  private static boolean several(Match match) {
    return match.subject().filter(i -> i instanceof Item.Actors a && a.several()).isPresent();
  }
}
