package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claims.relation.Relation;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.Rule;
import org.entente.mentions.Actor;
import org.entente.mentions.Party;

/** Makes SUPPORTS and OPPOSES claims, at the level of the party that somebody speaks for. */
final class StanceClaims {

  private final StanceWords words;
  private final StanceObjects objects;

  StanceClaims(StanceWords words) {
    this.words = words;
    this.objects = new StanceObjects(words);
  }

  /** None at oneself: "A condemned the sanctions and asked that they be lifted". */
  List<Claim> of(Statement statement) {
    Optional<Relation> sign = sign(statement);
    if (sign.isEmpty()
        || isQuestion(statement)
        || isNoun(statement.match())
        || qualifies(statement.match())) {
      return List.of();
    }
    List<Actor> subjects = statement.subjects();
    List<Actor> holders =
        subjects.isEmpty() ? publisher(statement) : StanceHolders.of(words, statement.match());
    StanceObjects.Found found = objects.of(statement, holders);
    if (found.targets().stream().anyMatch(t -> t.isPerson() && holders.contains(t))) {
      return List.of();
    }
    Relation relation = found.inverse() ? opposite(sign.get()) : sign.get();
    List<Claim> claims = new ArrayList<>();
    for (Actor holder : found.holders().orElse(holders)) {
      for (Actor target : found.targets()) {
        if (isMeant(statement.match().rule(), target)) {
          claim(statement, relation, holder, target).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static boolean isMeant(Rule rule, Actor target) {
    return !StanceOption.ENVOY.isOf(rule) || !target.isPerson() && !target.tenures().isEmpty();
  }

  /** A denied stance is the opposite one where the rule says so, else none. */
  private static Optional<Relation> sign(Statement statement) {
    Rule rule = statement.match().rule();
    return switch (statement.status()) {
      case HELD -> Optional.of(rule.relation());
      case DENIED ->
          StanceOption.FLIP.isOf(rule) ? Optional.of(opposite(rule.relation())) : Optional.empty();
      case PLANNED -> Optional.empty();
    };
  }

  private static Relation opposite(Relation relation) {
    return relation == Relation.SUPPORTS ? Relation.OPPOSES : Relation.SUPPORTS;
  }

  private static boolean isQuestion(Statement statement) {
    return statement
        .sentence()
        .span()
        .of(statement.document().document().text())
        .strip()
        .endsWith("?");
  }

  private static boolean isUnnamed(Match match) {
    return StanceOption.NAMED.isOf(match.rule())
        && match
            .subject()
            .filter(i -> i instanceof Item.Actors a && StanceWords.isAnaphor(a))
            .isPresent();
  }

  /** "its support", "the sanctions": a noun where the rule means a verb. */
  private boolean isNoun(Match match) {
    if (!StanceOption.VERB.isOf(match.rule()) || match.anchor() == 0) {
      return false;
    }
    List<Item> items = match.items();
    boolean either = words.is(items.get(match.anchor()), "noun-or-verb");
    Item before = items.get(match.anchor() - 1);
    return either
        && !(before instanceof Item.Actors a && !a.possessive() && !a.qualifies())
        && !(before instanceof Item.Other)
        && !words.is(before, "before-verb")
        && !(before instanceof Item.Word w && w.text().endsWith("ly"));
  }

  /** "two OPEC countries": the subject only qualifies a noun. */
  private boolean qualifies(Match match) {
    return match
        .subject()
        .filter(i -> i instanceof Item.Actors a && StanceWords.isNamed(a))
        .map(match.items()::indexOf)
        .filter(i -> i + 1 < match.items().size() && i + 1 != match.anchor())
        .filter(i -> words.is(match.items().get(i + 1), "plural-party"))
        .isPresent();
  }

  private static List<Actor> publisher(Statement statement) {
    return statement.document().publisher().map(Actor::of).stream().toList();
  }

  /** An organ speaks for its organisation, but one that deliberates and votes for itself. */
  private Party voice(Party party) {
    boolean deliberates =
        party.principal().filter(p -> p.id().equals("UN")).isPresent()
            || words.of("deliberative").stream()
                .anyMatch(w -> party.name().toLowerCase(Locale.ROOT).contains(w));
    return deliberates ? party : party.acting();
  }

  private Optional<Claim> claim(
      Statement statement, Relation relation, Actor holder, Actor target) {
    Rule rule = statement.match().rule();
    Optional<Party> from = (rule.reverse() ? target : holder).party().map(this::voice);
    Optional<Party> to = (rule.reverse() ? holder : target).party().map(this::voice);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    Optional<Participant> said =
        holder.isPerson() ? Optional.of(Participants.person(holder)) : Optional.empty();
    boolean person = !rule.reverse() && target.isPerson() && !StanceOption.STATE.isOf(rule);
    return Optional.of(
        new Claim(
            relation,
            Participants.party(from.get()),
            person ? Participants.person(target) : Participants.party(to.get()),
            Status.HELD,
            statement.date().or(() -> statement.document().published()),
            Optional.empty(),
            Details.builder().saidBy(said).code(rule.code()).build(),
            rule.confidence(),
            "rule:" + rule.id(),
            statement.evidence()));
  }
}
