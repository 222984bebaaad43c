package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.claims.rules.Grammar;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Items;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.NearMiss;
import org.entente.claims.rules.NearMissFinder;
import org.entente.document.ReadDocument;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/** Reads a document as the extractor does and keeps how it came to its claims. */
final class Tracer {

  private final StatementReader statements;
  private final MembershipReader memberships;
  private final AttendanceReader attendances;
  private final Function<Statement, List<Claim>> claims;
  private final NearMissFinder nearMisses;

  /**
   * @param claims what a statement claims
   */
  Tracer(
      StatementReader statements,
      MembershipReader memberships,
      AttendanceReader attendances,
      Function<Statement, List<Claim>> claims,
      Grammar grammar) {
    this.statements = statements;
    this.memberships = memberships;
    this.attendances = attendances;
    this.claims = claims;
    this.nearMisses = new NearMissFinder(grammar);
  }

  /**
   * @param kept the document's claims, each once
   */
  Trace trace(ReadDocument read, MentionedDocument mentioned, List<Claim> kept) {
    Continuation continuation = new Continuation();
    List<Trace.OfSentence> sentences = new ArrayList<>();
    List<MembershipReader.Told> told = memberships.read(mentioned);
    List<AttendanceReader.Told> attended = attendances.read(mentioned, kept);
    for (int i = 0; i < told.size(); i++) {
      TracedSentence place = new TracedSentence(mentioned, told.get(i), attended.get(i), kept);
      sentences.add(trace(place, continuation));
    }
    return new Trace(read, mentioned, sentences);
  }

  private Trace.OfSentence trace(TracedSentence place, Continuation continuation) {
    List<Item> items = Items.of(place.sentence());
    List<Statement> said = statements.read(place.document(), place.sentence()).statements();
    List<Statement> joined = continuation.read(said);
    List<Trace.Firing> firings = new ArrayList<>();
    for (Match match : statements.matches(items)) {
      if (!match.rule().isListed() || of(joined, match).isPresent()) {
        firings.add(firing(place, match, said, joined));
      }
    }
    for (Match match : memberships.matches(place.told().items())) {
      firings.add(firing(place, match, place.told().made()));
    }
    for (Match match : attendances.matches(place.attended().items())) {
      firings.add(firing(place, match, place.attended().made()));
    }
    List<NearMiss> nearest =
        firings.isEmpty() ? nearMisses.find(items, place.isHeadline()) : List.of();
    return new Trace.OfSentence(place.sentence(), firings, place.offices(), nearest);
  }

  private Trace.Firing firing(
      TracedSentence place, Match match, List<Statement> said, List<Statement> joined) {
    if (of(said, match).isEmpty()) {
      return unsaid(place, match);
    }
    return of(joined, match)
        .map(statement -> firing(place, statement, claims.apply(statement)))
        .orElseGet(
            () -> silent(match, ruling(place, match), "no sentence before it opens its list"));
  }

  private static Optional<Statement> of(List<Statement> statements, Match match) {
    return statements.stream().filter(s -> s.match().equals(match)).findFirst();
  }

  private Trace.Firing firing(TracedSentence place, Match match, List<? extends Stated> made) {
    return made.stream()
        .filter(stated -> stated.statement().match().equals(match))
        .findFirst()
        .map(stated -> firing(place, stated.statement(), stated.claims()))
        .orElseGet(() -> unsaid(place, match));
  }

  private Ruling ruling(TracedSentence place, Match match) {
    return statements.ruling(place.document(), place.sentence(), match);
  }

  private Trace.Firing unsaid(TracedSentence place, Match match) {
    boolean elsewhere = match.rule().opensSentence() && !place.isHeadline();
    return silent(
        match,
        ruling(place, match),
        elsewhere ? "it reads headlines only" : "the text only imagines, wishes or reports it");
  }

  private Trace.Firing firing(TracedSentence place, Statement statement, List<Claim> made) {
    return new Trace.Firing(
        statement.match(),
        ruling(place, statement.match()),
        date(place.sentence(), statement),
        made.stream().map(claim -> new Trace.Made(claim, place.instead(claim))).toList(),
        made.isEmpty() ? Optional.of(Silence.of(statement)) : Optional.empty());
  }

  private static Trace.Firing silent(Match match, Ruling ruling, String why) {
    return new Trace.Firing(match, ruling, Optional.empty(), List.of(), Optional.of(why));
  }

  /** The words that the statement's date stands in. */
  private static Optional<Mention.OfDate> date(MentionedSentence sentence, Statement statement) {
    int anchor = statement.match().anchorSpan().start();
    return sentence.mentions().stream()
        .flatMap(m -> m instanceof Mention.OfDate d ? Stream.of(d) : Stream.<Mention.OfDate>of())
        .filter(d -> statement.date().filter(d.date()::equals).isPresent())
        .min(Comparator.comparing(d -> Math.abs(d.span().start() - anchor)));
  }
}
