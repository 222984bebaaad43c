package org.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.claims.Claim;
import org.entente.claims.Details;
import org.entente.claims.Participant;
import org.entente.claims.relation.Relation;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.graph.projection.Keys;

/** Turns claims into the properties of their nodes. */
final class ClaimProperties {

  private final Map<String, Object> properties = new TreeMap<>();

  private ClaimProperties() {}

  static Map<String, Object> of(Claim claim) {
    ClaimProperties out = new ClaimProperties();
    out.properties.put("id", claim.id());
    out.properties.put("relation", claim.relation().name());
    out.properties.put("status", claim.status().name());
    out.properties.put("confidence", rounded(claim.confidence()));
    out.properties.put("origin", claim.origin());
    out.put("date", claim.date().map(Edtf::text));
    out.put("earliest", claim.date().flatMap(Edtf::earliest));
    out.put("latest", claim.date().flatMap(Edtf::latest));
    out.put("place", claim.place());
    out.participant("subject", claim.subject());
    out.participant("object", claim.object());
    out.details(claim.details());
    out.keys(claim);
    out.properties.put("says", says(claim));
    return out.properties;
  }

  /** The same for claims that say the same with the same sentence, wherever it stands. */
  private static String says(Claim claim) {
    return Document.sha256(
            Canonical.text(
                List.of(
                    claim.evidence().quote(),
                    claim.relation().name(),
                    claim.subject().type() + claim.subject().name(),
                    claim.object().type() + claim.object().name(),
                    claim.status().name(),
                    claim.date().map(Edtf::text).orElse(""),
                    claim.details().mode().map(Enum::name).orElse(""))))
        .substring(0, 32);
  }

  /** To two decimals, as the interchange format has it. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }

  private void participant(String side, Participant participant) {
    properties.put(side + "Type", participant.type().label());
    properties.put(side + "Id", participant.id());
    properties.put(side + "Name", participant.name());
    put(side + "Acronym", participant.acronym());
    put(side + "Party", participant.party());
  }

  private void details(Details details) {
    put("mode", details.mode().map(Enum::name));
    put("level", details.level().map(Integer::longValue));
    put("kind", details.kind());
    put("office", details.office());
    put("role", details.role());
    put("from", details.from().map(Edtf::text));
    put("to", details.to().map(Edtf::text));
    put("subjectRole", details.subjectRole().map(Enum::name));
    put("objectRole", details.objectRole().map(Enum::name));
    put("code", details.code());
    details.saidBy().ifPresent(speaker -> participant("saidBy", speaker));
    details.about().ifPresent(event -> participant("about", event));
  }

  /** What claims of one edge, and of two parties' contacts, have in common. */
  private void keys(Claim claim) {
    properties.put("pair", Keys.pair(claim.relation(), claim.subject(), claim.object()));
    if (claim.relation() == Relation.MET_WITH) {
      properties.put("contact", Keys.contact(claim.subject(), claim.object()));
    }
  }

  private void put(String name, Optional<?> value) {
    value.ifPresent(v -> properties.put(name, v));
  }
}
