package org.entente.evaluation;

import java.util.List;
import java.util.stream.Stream;

/** Words what a task's result holds against the claims. */
record Findings(HintedSentences sentences) {

  List<Finding> of(Result result) {
    return Stream.of(
            result.missed().stream().map(this::missed),
            result.spurious().stream().map(f -> claimed(Finding.Kind.SPURIOUS, f)),
            result.misstated().stream().map(f -> claimed(Finding.Kind.STATUS, f)),
            result.misdated().entrySet().stream().map(e -> misdated(e.getKey(), e.getValue())))
        .flatMap(findings -> findings)
        .toList();
  }

  private Finding missed(GoldFact gold) {
    Fact fact = gold.fact();
    return new Finding(
        Finding.Kind.MISSED,
        fact.document(),
        words(fact),
        sentences.of(fact.document(), gold.hint()));
  }

  private Finding claimed(Finding.Kind kind, FoundFact found) {
    Fact fact = found.fact();
    return new Finding(kind, fact.document(), words(fact), quote(found));
  }

  private Finding misdated(GoldFact gold, FoundFact found) {
    String said = found.fact().date().map(RecordedDate::text).orElse("no date");
    return new Finding(
        Finding.Kind.DATE,
        gold.fact().document(),
        words(gold.fact()) + ", claimed: " + said,
        quote(found));
  }

  private static String quote(FoundFact found) {
    return HintedSentences.oneLine(found.claim().evidence().quote());
  }

  private static String words(Fact fact) {
    String pair = fact.subject().name() + " | " + fact.object().name();
    return pair + fact.date().map(date -> " | " + date.text()).orElse("");
  }
}
