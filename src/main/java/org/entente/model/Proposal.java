package org.entente.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claims.Status;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import tools.jackson.databind.JsonNode;

/**
 * A claim that the model proposes: of the schema's form, and nothing else is known of it. Texts are
 * empty where the model tells nothing.
 *
 * @param subject an actor's label, id, name or words
 * @param object an actor's or event's
 */
record Proposal(
    Relation relation,
    Status status,
    String subject,
    String object,
    String date,
    Optional<Mode> mode,
    String place,
    String role,
    String quote) {

  /** Who holds an office is read with the names themselves, not asked. */
  private static final Set<Relation> RELATIONS =
      EnumSet.complementOf(EnumSet.of(Relation.REPRESENTS));

  private static final Set<String> ROLES =
      Set.of("", "member", "observer", "partner", "candidate", "chair", "guest");

  /** Empty where it breaks the schema. */
  static Optional<Proposal> of(JsonNode json) {
    try {
      Proposal proposal =
          new Proposal(
              Relation.valueOf(text(json, "relation")),
              Status.valueOf(text(json, "status")),
              text(json, "subject"),
              text(json, "object"),
              text(json, "date"),
              Optional.of(text(json, "mode")).filter(m -> !m.isEmpty()).map(Mode::valueOf),
              text(json, "place"),
              text(json, "role"),
              text(json, "quote"));
      return Optional.of(proposal).filter(Proposal::isOfSchema);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isOfSchema() {
    return RELATIONS.contains(relation)
        && ROLES.contains(role)
        && Stream.of(subject, object, quote).noneMatch(String::isBlank);
  }

  /** What is missing or null is empty. */
  private static String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value
        .asStringOpt()
        .filter(text -> value.isString())
        .orElseThrow(() -> new IllegalArgumentException(key + " is no text."));
  }
}
