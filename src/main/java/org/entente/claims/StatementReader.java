package org.entente.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claims.rules.Grammar;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Items;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.RuleMatcher;
import org.entente.document.Edtf;
import org.entente.document.Sentence;
import org.entente.document.Span;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.vocabulary.Additions;

/** Reads a sentence's statements: the rules that hold in it, each with status and date. */
final class StatementReader {

  private static final Pattern SPANS =
      Pattern.compile(
          "\\b(?:since|until|till|by|before|from|for|after)\\s+(?:the\\s+)?$|\\bsince\\b[^,.;]{0,40}$"
              + "|\\b(?:said|says|announced|confirmed|reported|stated|told \\S+)(?:\\s+[^\\s,;]+){0,2}?\\s+on\\s+$");

  private static final Pattern OPENED = Pattern.compile("\\b(?:in|of|,)\\s*\\z");

  private final RuleMatcher matcher;
  private final Modality facts;
  private final Modality stances;

  StatementReader(Grammar grammar, Additions additions) {
    this.matcher = new RuleMatcher(grammar);
    this.facts = new Modality(Modality.FACTS, additions);
    this.stances = new Modality(Modality.STANCES, additions);
  }

  /** The rules that hold among a sentence's items, in the order in which they are read. */
  List<Match> matches(List<Item> items) {
    return matcher.find(items);
  }

  /**
   * What the rules find in a sentence.
   *
   * @param nothing whether no rule holds in it, not even to say that it only imagines or wishes
   */
  record Said(List<Statement> statements, boolean nothing) {}

  Said read(MentionedDocument document, MentionedSentence sentence) {
    return read(document, sentence, Items.of(sentence));
  }

  Said read(MentionedDocument document, MentionedSentence sentence, List<Item> items) {
    boolean headline = sentence.sentence().kind() == Sentence.Kind.HEADLINE;
    List<Match> matches =
        matcher.find(items).stream()
            .filter(match -> headline || !match.rule().opensSentence())
            .toList();
    List<Statement> statements =
        matches.stream().flatMap(match -> statement(document, sentence, match).stream()).toList();
    return new Said(statements, matches.isEmpty());
  }

  /** What a match states; empty where the text only imagines or wishes it. */
  Optional<Statement> statement(
      MentionedDocument document, MentionedSentence sentence, Match match) {
    String text = document.document().text();
    Span whole = sentence.sentence().span();
    return modality(match)
        .status(clause(match, text, whole))
        .map(
            status ->
                new Statement(
                    document,
                    sentence.sentence(),
                    match,
                    status,
                    before(match, text, whole).cover(after(match, text, whole)).of(text),
                    date(sentence, match, text),
                    Optional.empty()));
  }

  /** Whether what a match states took place, and by which words. */
  Ruling ruling(MentionedDocument document, MentionedSentence sentence, Match match) {
    return modality(match)
        .ruling(clause(match, document.document().text(), sentence.sentence().span()));
  }

  /** A stance is a statement: to promise support is to support. */
  private Modality modality(Match match) {
    return switch (match.rule().relation()) {
      case SUPPORTS, OPPOSES -> stances;
      default -> facts;
    };
  }

  private static Modality.Clause clause(Match match, String text, Span whole) {
    return new Modality.Clause(
        opening(match, text, whole),
        before(match, text, whole).of(text),
        match.anchorSpan().of(text),
        inside(match, text),
        after(match, text, whole).of(text));
  }

  private static Span after(Match match, String text, Span whole) {
    return Modality.clauseAfter(text, whole, match.anchorSpan().end());
  }

  private static String inside(Match match, String text) {
    int from = match.anchorSpan().end();
    int to = match.object().map(i -> i.span().start()).orElse(match.endOffset());
    return text.substring(from, Math.max(from, to));
  }

  private static String opening(Match match, String text, Span whole) {
    int start = match.subject().map(i -> i.span().start()).orElse(whole.start());
    return text.substring(Math.min(whole.start(), start), start);
  }

  /** From the subject to the fact where a verb links them; else from the clause's beginning. */
  private static Span before(Match match, String text, Span whole) {
    int anchor = match.anchorSpan().start();
    boolean linked =
        match
            .subject()
            .filter(i -> i.span().end() <= anchor)
            .filter(i -> !(i instanceof Item.Actors a && a.possessive()))
            .isPresent();
    if (linked) {
      return new Span(match.subject().orElseThrow().span().end(), anchor);
    }
    return Modality.clauseBefore(text, whole, anchor);
  }

  /** The date nearest to the fact in its sentence, behind it rather than before. */
  private static Optional<Edtf> date(MentionedSentence sentence, Match match, String text) {
    int anchor = match.anchorSpan().start();
    return sentence.mentions().stream()
        .flatMap(m -> m instanceof Mention.OfDate d ? Stream.of(d) : Stream.<Mention.OfDate>of())
        .filter(d -> !isSpan(text, d))
        .min(Comparator.comparing(d -> distance(d.span(), anchor)))
        .map(Mention.OfDate::date);
  }

  /** "since 2019", "for 2023": a time that the fact lies in or is compared with, not its date. */
  private static boolean isSpan(String text, Mention.OfDate date) {
    String before =
        text.substring(Math.max(0, date.span().start() - 50), date.span().start())
            .toLowerCase(Locale.ROOT);
    return SPANS.matcher(before).find()
        || date.date().text().length() == 4 && !OPENED.matcher(before).find();
  }

  private static int distance(Span span, int anchor) {
    return span.start() >= anchor ? span.start() - anchor : anchor - span.end() + 5;
  }
}
