package org.entente.explanation;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.entente.claims.Claim;
import org.entente.claims.ClaimJson;
import org.entente.claims.Status;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Span;
import org.entente.mentions.Party;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Explanations as JSON Lines: one sentence a line, what is absent left out. Offsets are those of
 * claims; claims stand in it as {@code extract} prints them.
 */
public final class ExplanationJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final Document document;

  private ExplanationJson(JsonGenerator json, Document document) {
    this.json = json;
    this.document = document;
  }

  /** A sentence of this document as one line, without a line end. */
  public static String line(ExplainedDocument document, ExplainedSentence sentence) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new ExplanationJson(json, document.document()).write(document, sentence);
    }
    return text.toString();
  }

  private void write(ExplainedDocument explained, ExplainedSentence sentence) {
    json.writeStartObject();
    json.writeStringProperty("document", document.name());
    json.writeStringProperty("uri", document.uri());
    json.writeNumberProperty("post", document.post());
    text("published", explained.published().map(Edtf::text));
    text("speaksFor", explained.publisher().map(Party::id));
    write(sentence);
    json.writeEndObject();
  }

  private void write(ExplainedSentence sentence) {
    json.writeNumberProperty("sentence", sentence.number());
    json.writeStringProperty("kind", sentence.sentence().kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("text", sentence.text());
    span(sentence.sentence().span());
    json.writeBooleanProperty("unread", sentence.isUnread());
    json.writeArrayPropertyStart("names");
    sentence.names().forEach(this::name);
    json.writeEndArray();
    json.writeArrayPropertyStart("rules");
    sentence.rules().forEach(this::rule);
    json.writeEndArray();
    json.writeArrayPropertyStart("offices");
    sentence.offices().forEach(this::claim);
    json.writeEndArray();
    json.writeArrayPropertyStart("nearest");
    sentence.nearest().forEach(this::miss);
    json.writeEndArray();
  }

  private void span(Span span) {
    Span shifted = span.shift(document.base());
    json.writeNumberProperty("start", shifted.start());
    json.writeNumberProperty("end", shifted.end());
  }

  private void name(ExplainedName name) {
    json.writeStartObject();
    json.writeStringProperty("text", name.text());
    span(name.span());
    json.writeArrayPropertyStart("means");
    name.meant().forEach(this::meant);
    json.writeEndArray();
    json.writeStringProperty("why", name.why());
    json.writeEndObject();
  }

  private void meant(ExplainedName.Meant meant) {
    json.writeStartObject();
    json.writeStringProperty("type", meant.type());
    json.writeStringProperty("id", meant.id());
    json.writeStringProperty("name", meant.name());
    text("party", meant.party());
    text("office", meant.office());
    json.writeEndObject();
  }

  private void rule(ExplainedRule rule) {
    json.writeStartObject();
    json.writeStringProperty("rule", rule.id());
    json.writeStringProperty("pattern", rule.pattern());
    json.writeStringProperty("fact", rule.fact());
    json.writeObjectPropertyStart("slots");
    rule.slots().forEach(json::writeStringProperty);
    json.writeEndObject();
    text("status", rule.status().map(Status::name));
    json.writeStringProperty("statusWhy", rule.statusWhy());
    text("silence", rule.silence());
    json.writeArrayPropertyStart("claims");
    rule.claims().forEach(this::claim);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void claim(ExplainedRule.ExplainedClaim explained) {
    json.writeStartObject();
    json.writeName("claim");
    json.writeRawValue(ClaimJson.line(document, explained.claim()));
    json.writeStringProperty("dateWhy", explained.dateWhy());
    text("instead", explained.instead());
    json.writeEndObject();
  }

  private void claim(Claim claim) {
    json.writeRawValue(ClaimJson.line(document, claim));
  }

  private void miss(ExplainedMiss miss) {
    json.writeStartObject();
    json.writeStringProperty("rule", miss.id());
    json.writeStringProperty("pattern", miss.pattern());
    json.writeStringProperty("held", miss.held());
    json.writeStringProperty("wanted", miss.wanted());
    json.writeStringProperty("why", miss.why());
    json.writeEndObject();
  }

  private void text(String key, Optional<String> value) {
    value.ifPresent(v -> json.writeStringProperty(key, v));
  }
}
