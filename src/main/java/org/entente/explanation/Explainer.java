package org.entente.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.claims.RuleExtractor;
import org.entente.claims.Trace;
import org.entente.document.Document;
import org.entente.document.Sentence;

/** Explains how documents are read by an extractor. */
public final class Explainer {

  private final RuleExtractor extractor;

  public Explainer(RuleExtractor extractor) {
    this.extractor = extractor;
  }

  /** Every sentence of the document, in order, boilerplate with nothing but its text. */
  public ExplainedDocument explain(Document document) {
    Trace trace = extractor.trace(document);
    NameExplainer names = new NameExplainer(extractor.reference(), trace.mentioned());
    RuleExplainer rules = new RuleExplainer(trace.mentioned());
    List<ExplainedSentence> sentences = new ArrayList<>();
    for (Trace.OfSentence traced : trace.sentences()) {
      sentences.add(sentence(document, traced, names, rules));
    }
    trace.read().sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.BOILERPLATE)
        .forEach(sentence -> sentences.add(passedOver(document, sentence)));
    sentences.sort(Comparator.comparing(ExplainedSentence::number));
    return new ExplainedDocument(
        document, trace.mentioned().published(), trace.mentioned().publisher(), sentences);
  }

  private static ExplainedSentence sentence(
      Document document, Trace.OfSentence traced, NameExplainer names, RuleExplainer rules) {
    Sentence sentence = traced.sentence().sentence();
    MissExplainer misses = new MissExplainer(document.text());
    return new ExplainedSentence(
        sentence,
        sentence.index() + 1,
        Words.of(document.text(), sentence.span()),
        traced.sentence().resolutions().stream().map(names::explained).toList(),
        traced.firings().stream().map(rules::explained).toList(),
        traced.offices(),
        traced.nearest().stream().map(misses::explained).toList());
  }

  private static ExplainedSentence passedOver(Document document, Sentence sentence) {
    return new ExplainedSentence(
        sentence,
        sentence.index() + 1,
        Words.of(document.text(), sentence.span()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
