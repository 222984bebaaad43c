package org.entente.explanation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.claims.Claim;
import org.entente.claims.Ruling;
import org.entente.claims.Trace;
import org.entente.claims.rules.Element;
import org.entente.claims.rules.Match;
import org.entente.document.Edtf;
import org.entente.explanation.ExplainedRule.ExplainedClaim;
import org.entente.mentions.MentionedDocument;

/** Explains rules that hold. */
record RuleExplainer(MentionedDocument document) {

  ExplainedRule explained(Trace.Firing firing) {
    Match match = firing.match();
    return new ExplainedRule(
        match.rule().id(),
        match.rule().written(),
        slots(match),
        Words.of(text(), match.anchorSpan()),
        firing.ruling().status(),
        why(firing.ruling()),
        firing.claims().stream().map(made -> claim(firing, made)).toList(),
        firing.silence());
  }

  private String text() {
    return document.document().text();
  }

  private Map<String, String> slots(Match match) {
    Map<String, String> slots = new LinkedHashMap<>();
    for (Element.Name name : Element.Name.values()) {
      match.item(name).ifPresent(item -> slots.put(name.name(), Words.of(text(), item.span())));
    }
    return slots;
  }

  private static String why(Ruling ruling) {
    return ruling
        .words()
        .map(words -> "'" + words.text() + "' (modality.tsv: " + words.side() + ")")
        .orElse("nothing in its clause says otherwise");
  }

  private ExplainedClaim claim(Trace.Firing firing, Trace.Made made) {
    return new ExplainedClaim(
        made.claim(),
        made.claim().date().map(date -> dateWhy(firing, made.claim(), date)).orElse("no date"),
        made.kept().map(kept -> kept.origin().replaceFirst("^rule:", "")));
  }

  private String dateWhy(Trace.Firing firing, Claim claim, Edtf date) {
    Optional<String> words =
        firing
            .date()
            .filter(named -> named.date().equals(date))
            .map(named -> Words.quoted(text(), named.span()));
    return words.orElseGet(() -> otherwise(claim, date));
  }

  private String otherwise(Claim claim, Edtf date) {
    if (document.published().filter(date::equals).isPresent()) {
      return "the document's own date";
    }
    return switch (claim.relation()) {
      case ATTENDED, HOSTED -> "the days of the event";
      case MEMBER_OF -> "the term that its clause names";
      case MET_WITH, SUPPORTS, OPPOSES, REPRESENTS -> "the day that the first sentences name";
    };
  }
}
