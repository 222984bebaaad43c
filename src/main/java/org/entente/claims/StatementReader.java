package org.entente.claims;

import java.util.List;
import java.util.Optional;
import org.entente.claims.rules.Grammar;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Items;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.RuleMatcher;
import org.entente.document.Sentence;
import org.entente.document.Span;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/** Reads a sentence's statements: the rules that hold in it, each with status and date. */
final class StatementReader {

  private final RuleMatcher matcher;
  private final Modalities modalities;

  StatementReader(Grammar grammar, Modalities modalities) {
    this.matcher = new RuleMatcher(grammar);
    this.modalities = modalities;
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
            .filter(match -> !match.rule().isListed() || ListLines.isOne(document, sentence))
            .toList();
    List<Statement> statements =
        matches.stream().flatMap(match -> statement(document, sentence, match).stream()).toList();
    return new Said(statements, matches.stream().allMatch(match -> match.rule().isListed()));
  }

  /** What a match states; empty where the text only imagines or wishes it. */
  Optional<Statement> statement(
      MentionedDocument document, MentionedSentence sentence, Match match) {
    String text = document.document().text();
    Span whole = sentence.sentence().span();
    return modality(match)
        .status(FactClause.of(match, text, whole))
        .map(
            status ->
                new Statement(
                    document,
                    sentence.sentence(),
                    match,
                    status,
                    FactClause.around(match, text, whole),
                    FactDate.of(sentence, match, status, text),
                    Optional.empty()));
  }

  /** Whether what a match states took place, and by which words. */
  Ruling ruling(MentionedDocument document, MentionedSentence sentence, Match match) {
    return modality(match)
        .ruling(FactClause.of(match, document.document().text(), sentence.sentence().span()));
  }

  private Modality modality(Match match) {
    return modalities.of(match.rule());
  }
}
