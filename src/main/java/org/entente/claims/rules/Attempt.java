package org.entente.claims.rules;

import java.util.List;
import java.util.Optional;
import org.entente.claims.rules.NearMiss.Obstacle;

/**
 * How far a pattern got, and why no further.
 *
 * @param so what is bound so far; its anchor is where the pattern begins
 * @param element the index of the element that does not hold
 * @param at the index of the first item that was compared with it
 */
record Attempt(Match so, int element, int at) {

  /** The share of the pattern that holds. */
  double share() {
    return (double) Weight.of(held()) / Weight.of(so.rule().pattern());
  }

  /** Whether a word holds that says more than a preposition or an auxiliary verb. */
  boolean holdsAWord() {
    boolean opensWithOne =
        so.items().get(so.anchor()) instanceof Item.Word w && !Weight.isFunction(w.text());
    List<Element> held = held();
    return opensWithOne && !held.isEmpty() || held.stream().skip(1).anyMatch(Weight::isTelling);
  }

  boolean isFurtherThan(Attempt other) {
    int more = Weight.of(held()) - Weight.of(other.held());
    return more > 0 || more == 0 && element > other.element;
  }

  private List<Element> held() {
    return so.rule().pattern().subList(so.rule().seeksSubject() ? 2 : 0, element);
  }

  NearMiss.Stopped stopped(SubjectFinder subjects) {
    List<Item> items = so.items();
    Reason reason = element == so.rule().pattern().size() ? ofSubject(subjects) : ofElement();
    Item last = items.get(Math.max(so.anchor(), at - 1));
    return new NearMiss.Stopped(
        so.rule(), element, items.get(so.anchor()), last, reason.obstacle, reason.found);
  }

  private record Reason(Obstacle obstacle, Optional<Item> found) {}

  private Reason ofSubject(SubjectFinder subjects) {
    Optional<Item> subject = subjects.find(so.at(so.anchor(), at)).map(so.items()::get);
    return new Reason(subject.isEmpty() ? Obstacle.NO_SUBJECT : Obstacle.OTHER_SUBJECT, subject);
  }

  private Reason ofElement() {
    boolean negated = so.rule().pattern().get(element) instanceof Element.Words w && w.negated();
    if (negated) {
      return found(Obstacle.FORBIDDEN, at);
    }
    return gap().map(this::acrossGap).orElseGet(() -> found(Obstacle.OTHER, at));
  }

  /** The gap before the element, passing over what may be missing. */
  private Optional<Element.Gap> gap() {
    int before = element - 1;
    while (before > 0
        && so.rule().pattern().get(before) instanceof Element.Words w
        && w.optional()) {
      before--;
    }
    return so.rule().pattern().get(before) instanceof Element.Gap gap
        ? Optional.of(gap)
        : Optional.empty();
  }

  private Reason acrossGap(Element.Gap gap) {
    for (int next = at; next <= at + gap.widest(); next++) {
      if (next >= so.items().size()) {
        return found(Obstacle.END, next);
      }
      if (next > at && isGoverned(next)) {
        return found(Obstacle.GOVERNED, next);
      }
      boolean preposition = so.items().get(next).isWord(SubjectFinder.PREPOSITIONS);
      if (!PatternMatcher.skippable(so.items(), next) || preposition && !gap.prepositions()) {
        return found(Obstacle.BARRIER, next);
      }
    }
    return found(Obstacle.DISTANCE, so.items().size());
  }

  private boolean isGoverned(int next) {
    return so.items().get(next) instanceof Item.Actors
        && PatternMatcher.reachesGoverned(so, element, next);
  }

  private Reason found(Obstacle obstacle, int index) {
    return index < so.items().size()
        ? new Reason(obstacle, Optional.of(so.items().get(index)))
        : new Reason(obstacle == Obstacle.OTHER ? Obstacle.END : obstacle, Optional.empty());
  }
}
