package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Rule;
import org.entente.mentions.Actor;
import org.entente.mentions.Party;

/** Makes SUPPORTS and OPPOSES claims, at the level of the party that somebody speaks for. */
final class StanceClaims {

  private final Possessions possessions;

  StanceClaims(Possessions possessions) {
    this.possessions = possessions;
  }

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
  private boolean concerns(Statement statement) {
    Optional<Item> object = statement.match().object();
    boolean possessive =
        object.filter(i -> i instanceof Item.Actors a && a.possessive()).isPresent();
    if (!possessive) {
      return true;
    }
    String text = statement.document().document().text();
    int from = object.orElseThrow().span().end();
    String behind = text.substring(from, Math.min(statement.sentence().span().end(), from + 70));
    return possessions.standForOwner(behind)
        || statement.match().rule().relation() == Relation.OPPOSES;
  }

  private static Optional<Claim> claim(Statement statement, Actor holder, Actor target) {
    Rule rule = statement.match().rule();
    Optional<Party> from = (rule.reverse() ? target : holder).party().map(Party::acting);
    Optional<Party> to = (rule.reverse() ? holder : target).party().map(Party::acting);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    Optional<Participant> said =
        holder.isPerson() ? Optional.of(Participants.person(holder)) : Optional.empty();
    boolean person = !rule.reverse() && target.isPerson();
    return Optional.of(
        new Claim(
            rule.relation(),
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
