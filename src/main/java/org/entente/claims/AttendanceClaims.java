package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claims.relation.Relation;
import org.entente.claims.rules.Rule;
import org.entente.document.Edtf;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;

/** Makes ATTENDED and HOSTED claims: who took part in an event, who held it. */
final class AttendanceClaims {

  List<Claim> of(Statement statement) {
    Optional<Mention.OfEvent> event =
        statement.match().object().flatMap(i -> i.mention(Mention.OfEvent.class));
    List<Claim> claims = new ArrayList<>();
    for (Actor actor : statement.subjects()) {
      event.ifPresent(e -> claims.addAll(claims(statement, actor, e)));
    }
    return claims;
  }

  private static List<Claim> claims(Statement statement, Actor actor, Mention.OfEvent event) {
    boolean hosted = statement.match().rule().relation() == Relation.HOSTED;
    Optional<Participant> guest =
        hosted ? Participants.host(actor) : Optional.of(Participants.of(actor));
    return guest.map(g -> claim(statement, g, event)).stream().toList();
  }

  private static Claim claim(Statement statement, Participant actor, Mention.OfEvent event) {
    Rule rule = statement.match().rule();
    return new Claim(
        rule.relation(),
        actor,
        Participants.event(event),
        statement.status(),
        date(statement, event),
        statement.place(),
        Details.builder().code(rule.code()).build(),
        rule.confidence(),
        "rule:" + rule.id(),
        statement.evidence());
  }

  private static Optional<Edtf> date(Statement statement, Mention.OfEvent event) {
    return statement
        .date()
        .or(() -> event.date().filter(d -> d.text().length() > 4 && within(statement, d)))
        .or(
            () ->
                statement.status() == Status.HELD
                    ? statement.document().published()
                    : Optional.empty());
  }

  /** A known edition's own days, unless the document is dated within them. */
  private static boolean within(Statement statement, Edtf edition) {
    return statement.document().published().isEmpty()
        || !edition.earliest().equals(statement.document().published().get().earliest());
  }
}
