package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;
import org.entente.claims.rules.Element;
import org.entente.claims.rules.EventItems;
import org.entente.claims.rules.Gatherings;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/**
 * Reads who attended and hosted what, sentence by sentence, with what the text speaks of in mind.
 */
final class AttendanceReader {

  private static final String SAME = "same";
  private static final String NAMED = "named";

  private final StatementReader statements;
  private final Gatherings gatherings;
  private final AttendanceClaims attendances = new AttendanceClaims();

  AttendanceReader(StatementReader statements, Gatherings gatherings) {
    this.statements = statements;
    this.gatherings = gatherings;
  }

  /**
   * What a sentence tells.
   *
   * @param items with the event that is spoken of in the place of what takes it up
   * @param met the claims of those who met beside an event
   */
  record Told(List<Item> items, List<Made> made, List<Claim> met) {

    /** Without those who met beside an event, of which a text may speak in passing. */
    List<Claim> attended() {
      return made.stream().flatMap(m -> m.claims().stream()).toList();
    }

    Stream<Claim> claims() {
      return Stream.concat(attended().stream(), met.stream());
    }
  }

  /** What a statement claims. */
  record Made(Statement statement, List<Claim> claims) implements Stated {}

  /**
   * @param contacts that the document tells
   */
  List<Claim> of(MentionedDocument document, List<Claim> contacts) {
    return read(document, contacts).stream().flatMap(Told::claims).toList();
  }

  /** Each sentence, in order. */
  List<Told> read(MentionedDocument document, List<Claim> contacts) {
    EventTopic topic = new EventTopic(gatherings);
    List<Told> read = new ArrayList<>();
    for (MentionedSentence sentence : document.sentences()) {
      List<Claim> met = contacts.stream().filter(c -> isHere(c, sentence)).toList();
      Told told = read(document, sentence, topic, met);
      topic.endSentence(told.items(), !met.isEmpty(), told.attended());
      read.add(told);
    }
    return read;
  }

  private static boolean isHere(Claim claim, MentionedSentence sentence) {
    return claim.relation() == Relation.MET_WITH
        && claim.evidence().span().equals(sentence.sentence().span());
  }

  /** The rules that hold among a sentence's items. */
  List<Match> matches(List<Item> items) {
    return statements.matches(items);
  }

  private Told read(
      MentionedDocument document, MentionedSentence sentence, EventTopic topic, List<Claim> met) {
    List<Item> items = EventItems.of(document, sentence, gatherings, topic::taken);
    Optional<Mention.OfEvent> spoken = met.isEmpty() ? topic.current() : Optional.empty();
    List<Made> made =
        statements.read(document, sentence, items).statements().stream()
            .map(s -> made(s, spoken))
            .toList();
    return new Told(items, made, beside(document, items, met));
  }

  private List<Claim> beside(MentionedDocument document, List<Item> items, List<Claim> met) {
    return AttendanceClaims.event(items)
        .filter(e -> !met.isEmpty() && EventItems.isProper(document, e))
        .map(e -> met.stream().flatMap(c -> AttendanceClaims.beside(c, e)).toList())
        .orElse(List.of());
  }

  private Made made(Statement statement, Optional<Mention.OfEvent> spoken) {
    Match match = statement.match();
    Optional<Mention.OfEvent> named =
        match.item(Element.Name.E).flatMap(i -> i.mention(Mention.OfEvent.class));
    boolean same = match.rule().label().filter(l -> l.contains(SAME)).isPresent();
    boolean proper = match.rule().label().filter(NAMED::equals).isPresent();
    Optional<Mention.OfEvent> event =
        (same ? spoken : named)
            .filter(e -> !proper || EventItems.isProper(statement.document(), e));
    return new Made(statement, event.map(e -> attendances.of(statement, e)).orElse(List.of()));
  }
}
