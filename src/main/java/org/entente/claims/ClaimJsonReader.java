package org.entente.claims;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.entente.EntenteException;
import org.entente.claims.relation.ContactRole;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link ClaimJsonWriter} wrote. */
final class ClaimJsonReader {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Document document;

  private ClaimJsonReader(Document document) {
    this.document = document;
  }

  static Claim claim(Document document, String line) {
    try {
      return new ClaimJsonReader(document).claim(MAPPER.readTree(line));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new EntenteException("No claim of " + document.name() + ": " + e.getMessage(), e);
    }
  }

  private Claim claim(JsonNode json) {
    return new Claim(
        word(json, "relation", Relation::valueOf),
        participant(json.path("subject")),
        participant(json.path("object")),
        word(json, "status", Status::valueOf),
        text(json, "date").map(Edtf::new),
        text(json, "place"),
        details(json),
        json.path("confidence").asDouble(1),
        required(json, "origin"),
        evidence(json));
  }

  private Evidence evidence(JsonNode json) {
    String text = document.text();
    int start = json.path("start").asInt(-1) - document.base();
    int end = json.path("end").asInt(-1) - document.base();
    boolean inside = 0 <= start && start <= end && end <= text.length();
    if (!inside || !text.substring(start, end).equals(required(json, "quote"))) {
      throw new IllegalArgumentException("the quote is not the text at its offsets.");
    }
    return Evidence.of(document, new Span(start, end));
  }

  private static Details details(JsonNode json) {
    return Details.builder()
        .mode(text(json, "mode").map(Mode::valueOf))
        .level(json.has("level") ? Optional.of(json.path("level").asInt()) : Optional.empty())
        .kind(text(json, "kind"))
        .office(text(json, "office"))
        .role(text(json, "role"))
        .from(text(json, "from").map(Edtf::new))
        .to(text(json, "to").map(Edtf::new))
        .roles(
            text(json, "subjectRole").map(ContactRole::valueOf),
            text(json, "objectRole").map(ContactRole::valueOf))
        .saidBy(optional(json, "saidBy"))
        .about(optional(json, "about"))
        .code(text(json, "code"))
        .build();
  }

  private static Optional<Participant> optional(JsonNode json, String key) {
    return json.has(key) ? Optional.of(participant(json.path(key))) : Optional.empty();
  }

  private static Participant participant(JsonNode json) {
    return new Participant(
        word(json, "type", ClaimJsonReader::type),
        required(json, "id"),
        required(json, "name"),
        text(json, "acronym"),
        json.path("aliases").valueStream().map(JsonNode::asString).toList(),
        text(json, "party"));
  }

  private static ActorType type(String label) {
    return Arrays.stream(ActorType.values())
        .filter(type -> type.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no type '" + label + "'."));
  }

  private static <T> T word(JsonNode json, String key, Function<String, T> reading) {
    return reading.apply(required(json, key));
  }

  private static String required(JsonNode json, String key) {
    return text(json, key)
        .orElseThrow(() -> new IllegalArgumentException("it has no " + key + "."));
  }

  private static Optional<String> text(JsonNode json, String key) {
    return json.path(key).asStringOpt();
  }
}
