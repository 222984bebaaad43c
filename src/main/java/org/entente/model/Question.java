package org.entente.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Edtf;
import org.entente.document.Span;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.mentions.Party;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One sentence with what it names, as the model gets it: a JSON object, so that the sentence cannot
 * end where the text wants it to.
 */
record Question(MentionedDocument document, Span sentence, Candidates candidates) {

  static Question of(MentionedDocument document, MentionedSentence sentence) {
    return new Question(
        document, sentence.sentence().span(), Candidates.of(sentence, document.document().text()));
  }

  String sentenceText() {
    return sentence.of(document.document().text());
  }

  /** The date that the sentence or the document gives in this form. */
  Optional<Edtf> date(String text) {
    return Stream.concat(candidates.days(), document.published().stream())
        .filter(date -> date.text().equals(text))
        .findFirst();
  }

  /** The same for the same sentence with the same mentions, wherever it stands. */
  String json() {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("sentence", sentenceText());
    document.published().map(Edtf::text).ifPresent(date -> json.put("published", date));
    candidates.actors().forEach(actor -> write(actor, json.withArray("actors").addObject()));
    candidates.events().forEach(event -> name(event, json.withArray("events").addObject()));
    for (Mention.OfDate date : candidates.dates()) {
      json.withArray("dates")
          .addObject()
          .put("text", date.span().of(candidates.text()))
          .put("date", date.date().text());
    }
    candidates.places().forEach(place -> json.withArray("places").add(place.name()));
    return json.toString();
  }

  private static void write(Candidate.OfActor candidate, ObjectNode json) {
    Actor actor = candidate.actor();
    name(candidate, json);
    json.put("type", actor.type().label());
    Optional<Party> party = actor.isPerson() ? actor.party() : Optional.empty();
    party.ifPresent(p -> json.put("party", p.name()));
  }

  private static void name(Candidate candidate, ObjectNode json) {
    json.put("id", candidate.label());
    ArrayNode texts = json.putArray("texts");
    words(candidate).forEach(texts::add);
    json.put("name", candidate.name());
  }

  private static List<String> words(Candidate candidate) {
    return candidate.words().stream().map(Words::text).distinct().toList();
  }
}
