package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.Rule;
import org.entente.document.Edtf;
import org.entente.document.Sentence;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;

/**
 * A rule that holds in a sentence, with what its clause adds.
 *
 * @param status whether it took place
 * @param clause the words of the clause
 * @param date the date that the sentence gives it
 * @param opened the contact told before, whose other side this statement names
 */
record Statement(
    MentionedDocument document,
    Sentence sentence,
    Match match,
    Status status,
    String clause,
    Optional<Edtf> date,
    Optional<Statement> opened) {

  /** The same as the continuation of a contact told before. */
  Statement continuing(Statement before) {
    return new Statement(
        document,
        sentence,
        match,
        before.status,
        before.clause,
        date.or(before::date),
        Optional.of(before));
  }

  /** The same, evidenced by another sentence. */
  Statement in(Sentence other) {
    return new Statement(document, other, match, status, clause, date, opened);
  }

  /** The rule that says what took place. */
  Rule rule() {
    return opened.map(Statement::rule).orElse(match.rule());
  }

  List<Actor> subjects() {
    return opened.map(Statement::subjects).orElseGet(this::ownSubjects);
  }

  private List<Actor> ownSubjects() {
    return match.subject().map(Match::actors).orElse(List.of());
  }

  List<Actor> objects() {
    return match.object().map(Match::actors).orElse(List.of());
  }

  Evidence evidence() {
    return Evidence.of(document, sentence.span());
  }

  Optional<Mention.OfEvent> event() {
    return mentions(Mention.OfEvent.class).findFirst();
  }

  private <T extends Mention> Stream<T> mentions(Class<T> type) {
    return match.items().stream().flatMap(item -> item.mention(type).stream());
  }

  /** The place named nearest behind the word that states the fact, else before it. */
  Optional<String> place() {
    List<Mention.OfPlace> places = mentions(Mention.OfPlace.class).toList();
    int anchor = match.anchorSpan().start();
    return places.stream()
        .filter(p -> p.span().start() >= anchor)
        .findFirst()
        .or(() -> places.reversed().stream().findFirst())
        .map(Mention.OfPlace::name);
  }

  boolean endsWithColon() {
    return sentence.span().of(document.document().text()).endsWith(":");
  }

  boolean isHeadline() {
    return sentence.kind() == Sentence.Kind.HEADLINE;
  }
}
