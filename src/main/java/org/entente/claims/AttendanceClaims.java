package org.entente.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;
import org.entente.claims.rules.Element;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.Rule;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;

/** Makes ATTENDED and HOSTED claims: who took part in an event, who held it. */
final class AttendanceClaims {

  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:upcoming|forthcoming|coming|next|planned|future|would|should|will|could|might|may|scheduled)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WILL =
      Pattern.compile(
          "\\b(?:will|shall|would|may|might|could)\\s+(?:\\w+\\s+){0,2}$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> ASIDE =
      Set.of("sidelines", "margins", "margin", "fringes", "occasion", "framework");
  private static final Set<String> AT = Set.of("at", "during");
  private static final Set<String> LINKS = Set.of("of", "the", "a", "an", "this", "that");
  private static final double BESIDE = 0.45;

  /** The claims of a statement about an event. */
  List<Claim> of(Statement statement, Mention.OfEvent event) {
    Status status = status(statement, event);
    boolean hosted = statement.rule().relation() == Relation.HOSTED;
    List<Claim> claims = new ArrayList<>();
    for (Actor actor : actors(statement)) {
      (hosted ? Participants.host(actor).stream() : attendants(statement, actor, status))
          .map(p -> claim(statement, status, p, event))
          .forEach(claims::add);
    }
    return claims;
  }

  private static List<Actor> actors(Statement statement) {
    List<Actor> others =
        statement.match().item(Element.Name.B).map(Match::actors).orElse(List.of());
    return Stream.concat(statement.subjects().stream(), others.stream()).distinct().toList();
  }

  /** A person and the state that the person acts for; of who sends another, the state alone. */
  private static Stream<Participant> attendants(Statement statement, Actor actor, Status status) {
    if (!actor.isPerson()) {
      return Stream.of(Participants.of(actor));
    }
    boolean sender =
        statement.rule().label().filter(label -> label.contains("deputy")).isPresent()
            && statement.subjects().contains(actor);
    Stream<Participant> state =
        actor.party().filter(p -> p.type() == ActorType.COUNTRY && status != Status.DENIED).stream()
            .map(Participants::party);
    return sender ? state : Stream.concat(Stream.of(Participants.person(actor)), state);
  }

  /** What lies ahead of the document's day has not been attended yet. */
  private static Status status(Statement statement, Mention.OfEvent event) {
    if (statement.status() != Status.HELD) {
      return statement.status();
    }
    boolean later =
        date(statement, event)
            .flatMap(Edtf::earliest)
            .filter(day -> isAfter(statement, day))
            .isPresent();
    return later || isAhead(statement) ? Status.PLANNED : Status.HELD;
  }

  private static boolean isAfter(Statement statement, LocalDate day) {
    return statement.document().published().flatMap(Edtf::latest).filter(day::isAfter).isPresent();
  }

  /** "will both travel", "addressed the coming summit". */
  private static boolean isAhead(Statement statement) {
    int anchor = statement.match().anchorSpan().start();
    String before =
        statement.document().document().text().substring(Math.max(0, anchor - 30), anchor);
    return WILL.matcher(before).find() || AHEAD.matcher(inside(statement)).find();
  }

  /** The words of the pattern. */
  private static String inside(Statement statement) {
    Match match = statement.match();
    int from = match.anchorSpan().start();
    String text = statement.document().document().text();
    return text.substring(from, Math.max(from, match.endOffset()));
  }

  private static Claim claim(
      Statement statement, Status status, Participant actor, Mention.OfEvent event) {
    Rule rule = statement.rule();
    return new Claim(
        rule.relation(),
        actor,
        Participants.event(event),
        status,
        date(statement, event).or(() -> published(statement, status)),
        statement.place(),
        Details.builder().code(rule.code()).build(),
        rule.confidence(),
        "rule:" + rule.id(),
        statement.evidence());
  }

  private static Optional<Edtf> date(Statement statement, Mention.OfEvent event) {
    return statement
        .date()
        .or(() -> event.date().filter(d -> d.text().length() > 4 && within(statement, d)));
  }

  private static Optional<Edtf> published(Statement statement, Status status) {
    return status == Status.HELD ? statement.document().published() : Optional.empty();
  }

  /** A known edition's own days, unless the document is dated within them. */
  private static boolean within(Statement statement, Edtf edition) {
    return statement.document().published().isEmpty()
        || !edition.earliest().equals(statement.document().published().get().earliest());
  }

  /** The event on whose sidelines, or at which, a sentence tells of a meeting. */
  static Optional<Mention.OfEvent> event(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      boolean aside = items.get(i).isWord(ASIDE);
      if (aside || items.get(i).isWord(AT)) {
        int next = i + 1;
        while (next < items.size() && items.get(next).isWord(LINKS)) {
          next++;
        }
        if (next < items.size() && items.get(next).mention(Mention.OfEvent.class).isPresent()) {
          return items.get(next).mention(Mention.OfEvent.class);
        }
      }
    }
    return Optional.empty();
  }

  /** Those who met on the sidelines of an event, or at it, attended it. */
  static Stream<Claim> beside(Claim contact, Mention.OfEvent event) {
    return contact.status() == Status.DENIED
        ? Stream.empty()
        : Stream.of(contact.subject(), contact.object())
            .map(
                p ->
                    new Claim(
                        Relation.ATTENDED,
                        p,
                        Participants.event(event),
                        contact.status(),
                        contact.date(),
                        contact.place(),
                        Details.builder().build(),
                        BESIDE,
                        "rule:met-beside",
                        contact.evidence()));
  }
}
