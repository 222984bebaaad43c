package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Rule;
import org.entente.mentions.Actor;

/** Makes SUPPORTS and OPPOSES claims, at the level of the party that somebody speaks for. */
final class StanceClaims {

  List<Claim> of(Statement statement) {
    if (statement.status() != Status.HELD || !concerns(statement)) {
      return List.of();
    }
    List<Actor> subjects = statement.subjects();
    List<Actor> holders = subjects.isEmpty() ? publisher(statement) : subjects;
    List<Claim> claims = new ArrayList<>();
    for (Actor holder : holders) {
      for (Actor target : statement.objects()) {
        claim(statement, holder, target).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static List<Actor> publisher(Statement statement) {
    return statement.document().publisher().map(Actor::of).stream().toList();
  }

  /** A possession must be one that stands for its owner: sovereignty, bid, efforts. */
  private static boolean concerns(Statement statement) {
    Optional<Item> object = statement.match().object();
    boolean possessive =
        object.filter(i -> i instanceof Item.Actors a && a.possessive()).isPresent();
    if (!possessive) {
      return true;
    }
    String text = statement.document().document().text();
    int from = object.orElseThrow().span().end();
    String behind = text.substring(from, Math.min(statement.sentence().span().end(), from + 70));
    return Possessions.standForOwner(behind)
        || statement.match().rule().relation() == Relation.OPPOSES;
  }

  private static Optional<Claim> claim(Statement statement, Actor holder, Actor target) {
    Rule rule = statement.match().rule();
    Optional<Participant> said =
        holder.isPerson() ? Optional.of(Participants.person(holder)) : Optional.empty();
    return sides(rule, holder, target)
        .ofStance()
        .map(
            ends ->
                new Claim(
                    rule.relation(),
                    ends.subject(),
                    ends.object(),
                    Status.HELD,
                    statement.date().or(() -> statement.document().published()),
                    Optional.empty(),
                    Details.builder().saidBy(said).code(rule.code()).build(),
                    rule.confidence(),
                    "rule:" + rule.id(),
                    statement.evidence()));
  }

  /** Where the object is the one who acts, its backing is the speaker's party's. */
  private static Sides sides(Rule rule, Actor holder, Actor target) {
    return rule.reverse()
        ? new Sides(target, holder.party().map(Actor::of).orElse(holder))
        : new Sides(holder, target);
  }
}
