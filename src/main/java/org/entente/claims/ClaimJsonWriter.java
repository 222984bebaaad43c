package org.entente.claims;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.entente.claims.relation.ContactRole;
import org.entente.claims.relation.Mode;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes claims; by the streaming API alone, because a short command waits for each class. */
final class ClaimJsonWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private ClaimJsonWriter(JsonGenerator json) {
    this.json = json;
  }

  static String line(Document document, Claim claim) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new ClaimJsonWriter(json).write(document, claim);
    }
    return text.toString();
  }

  private void write(Document document, Claim claim) {
    json.writeStartObject();
    json.writeStringProperty("document", document.name());
    json.writeNumberProperty("post", document.post());
    json.writeStringProperty("relation", claim.relation().name());
    participant("subject", claim.subject());
    participant("object", claim.object());
    text("date", claim.date().map(Edtf::text));
    text("mode", claim.details().mode().map(Mode::name));
    json.writeStringProperty("status", claim.status().name());
    text("place", claim.place());
    json.writeNumberProperty("confidence", rounded(claim.confidence()));
    evidence(document, claim.evidence());
    details(claim.details());
    json.writeStringProperty("origin", claim.origin());
    json.writeEndObject();
  }

  /** To two decimals: more is the noise of its arithmetic. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }

  private void evidence(Document document, Evidence evidence) {
    Span span = evidence.span().shift(document.base());
    json.writeStringProperty("quote", evidence.quote());
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  private void details(Details details) {
    text("office", details.office());
    text("role", details.role());
    text("from", details.from().map(Edtf::text));
    text("to", details.to().map(Edtf::text));
    details.level().ifPresent(level -> json.writeNumberProperty("level", level));
    text("subjectRole", details.subjectRole().map(ContactRole::name));
    text("objectRole", details.objectRole().map(ContactRole::name));
    details.saidBy().ifPresent(actor -> participant("saidBy", actor));
    details.about().ifPresent(event -> participant("about", event));
    text("code", details.code());
    text("kind", details.kind());
  }

  private void participant(String key, Participant actor) {
    json.writeObjectPropertyStart(key);
    json.writeStringProperty("type", actor.type().label());
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    text("party", actor.party());
    text("acronym", actor.acronym());
    aliases(actor.aliases());
    json.writeEndObject();
  }

  private void aliases(List<String> names) {
    if (!names.isEmpty()) {
      json.writeArrayPropertyStart("aliases");
      names.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void text(String key, Optional<String> value) {
    value.ifPresent(v -> json.writeStringProperty(key, v));
  }
}
