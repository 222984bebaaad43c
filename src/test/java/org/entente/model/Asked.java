package org.entente.model;

import java.util.Optional;
import org.entente.claims.RuleExtractor;
import org.entente.claims.RuleReading;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;

/** Texts that rules make nothing of, because nobody else words it so, as questions. */
final class Asked {

  static final RuleExtractor RULES = RuleExtractor.standard();

  /** Two ministers, their states, a place, a date. */
  static final String MATE =
      "Foreign Minister of Peru Ana María Sánchez shared a mate with Foreign Minister of Chile"
          + " Heraldo Muñoz in Lima on 3 May 2016.";

  /** What a good model says of it. */
  static final String MET =
      """
      {"claims": [{"relation": "MET_WITH", "status": "HELD", "subject": "a1", "object": "a2",
        "date": "2016-05-03", "mode": "IN_PERSON", "place": "Lima", "role": "",
        "quote": "Ana María Sánchez shared a mate with Foreign Minister of Chile Heraldo Muñoz"}]}
      """;

  private Asked() {}

  static Document document(String text) {
    return document("case.txt", text);
  }

  static Document document(String name, String text) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(new Edtf("2016-05-16")),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    return new Document(name, name, 0, text, 0, metadata);
  }

  static Question question(String text) {
    RuleReading reading = RULES.read(document(text));
    return Question.of(reading.document(), new OpenSentences().of(reading).getFirst());
  }
}
