package org.entente.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Items;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.NearMiss;
import org.entente.claims.rules.NearMissFinder;
import org.entente.claims.rules.Rule;
import org.entente.claims.rules.RuleMatcher;
import org.entente.document.ReadDocument;
import org.entente.document.Sentence;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/** Reads a document as the extractor does and keeps how it came to its claims. */
final class Tracer {

  private final StatementReader statements;
  private final Function<Statement, List<Claim>> claims;
  private final RuleMatcher matcher;
  private final NearMissFinder nearMisses;

  /**
   * @param claims what a statement claims
   */
  Tracer(StatementReader statements, Function<Statement, List<Claim>> claims, List<Rule> rules) {
    this.statements = statements;
    this.claims = claims;
    this.matcher = new RuleMatcher(rules);
    this.nearMisses = new NearMissFinder(rules);
  }

  /**
   * @param kept the document's claims, each once
   */
  Trace trace(ReadDocument read, MentionedDocument mentioned, List<Claim> kept) {
    return new Trace(
        read,
        mentioned,
        mentioned.sentences().stream().map(s -> trace(new Place(mentioned, s, kept))).toList());
  }

  /** A sentence, with what its document claims. */
  private record Place(MentionedDocument document, MentionedSentence sentence, List<Claim> kept) {

    boolean isHeadline() {
      return sentence.sentence().kind() == Sentence.Kind.HEADLINE;
    }

    List<Claim> offices() {
      return kept.stream()
          .filter(claim -> claim.relation() == Relation.REPRESENTS)
          .filter(claim -> claim.evidence().span().equals(sentence.sentence().span()))
          .toList();
    }
  }

  private Trace.OfSentence trace(Place place) {
    List<Item> items = Items.of(place.sentence());
    List<Trace.Firing> firings =
        matcher.find(items).stream().map(match -> firing(place, match)).toList();
    List<NearMiss> nearest =
        firings.isEmpty() ? nearMisses.find(items, place.isHeadline()) : List.of();
    return new Trace.OfSentence(place.sentence(), firings, place.offices(), nearest);
  }

  private Trace.Firing firing(Place place, Match match) {
    Ruling ruling = statements.ruling(place.document(), place.sentence(), match);
    if (match.rule().opensSentence() && !place.isHeadline()) {
      return silent(match, ruling, "it reads headlines only");
    }
    return statements
        .statement(place.document(), place.sentence(), match)
        .map(statement -> firing(place, ruling, statement))
        .orElseGet(() -> silent(match, ruling, "the text only imagines, wishes or reports it"));
  }

  private Trace.Firing firing(Place place, Ruling ruling, Statement statement) {
    List<Claim> made = claims.apply(statement);
    return new Trace.Firing(
        statement.match(),
        ruling,
        date(place.sentence(), statement),
        made.stream().map(claim -> new Trace.Made(claim, instead(claim, place.kept()))).toList(),
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

  /** The claim that was kept in place of one that says the same. */
  private static Optional<Claim> instead(Claim claim, List<Claim> kept) {
    return kept.contains(claim)
        ? Optional.empty()
        : kept.stream().filter(other -> isAbout(other, claim)).findFirst();
  }

  private static boolean isAbout(Claim one, Claim other) {
    List<String> ends = List.of(one.subject().id(), one.object().id());
    return one.relation() == other.relation()
        && one.status() == other.status()
        && ends.contains(other.subject().id())
        && ends.contains(other.object().id());
  }
}
