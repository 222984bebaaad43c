package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claims.relation.Relation;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Span;
import org.entente.reference.Membership;
import org.entente.reference.Reference;

/**
 * Reads a table of memberships, a claim a line, and leaves every other document to the extractor
 * behind it. A line is the claim's evidence; its dates are the claim's.
 */
public final class TableExtractor implements ClaimExtractor {

  /** Written to the tables that are read by this extractor alone. */
  public static final String VERSION = "table-1";

  /**
   * Tables are kept by hand from public lists, and a line in a hundred may still be wrong or out of
   * date. Two decimals are all that claims have.
   */
  private static final double CONFIDENCE = 0.99;

  private final Reference reference;
  private final ClaimExtractor texts;

  /**
   * @param texts reads what is no table
   */
  public TableExtractor(Reference reference, ClaimExtractor texts) {
    this.reference = reference;
    this.texts = texts;
  }

  @Override
  public ExtractedDocument extract(Document document) {
    return Reference.isMemberships(document.text())
        ? new ExtractedDocument(document, claims(document))
        : texts.extract(document);
  }

  private List<Claim> claims(Document document) {
    String id = document.id();
    List<Span> lines = lines(document.text());
    return reference.memberships(document.name(), document.text()).stream()
        .map(
            membership -> {
              Span line = lines.get(membership.line() - 1);
              return claim(membership, new Evidence(id, line, line.of(document.text())));
            })
        .toList();
  }

  private static Claim claim(Membership membership, Evidence evidence) {
    return new Claim(
        Relation.MEMBER_OF,
        participant(membership.member()),
        participant(membership.organisation()),
        membership.role() == Membership.Role.CANDIDATE ? Status.PLANNED : Status.HELD,
        date(membership),
        Optional.empty(),
        Details.builder()
            .role(Optional.of(membership.role().word()))
            .from(membership.from())
            .to(membership.to())
            .build(),
        CONFIDENCE,
        Claim.REFERENCE,
        evidence);
  }

  private static Participant participant(Membership.Party party) {
    return Participant.of(party.type(), party.id(), party.name());
  }

  /** The days that the line names, not all of those in between and after. */
  private static Optional<Edtf> date(Membership membership) {
    return membership
        .from()
        .map(from -> membership.to().map(to -> new Edtf(from + "/" + to)).orElse(from))
        .or(membership::to);
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start <= text.length(); start = lines.getLast().end() + 1) {
      int end = text.indexOf('\n', start);
      lines.add(new Span(start, end < 0 ? text.length() : end));
    }
    return lines;
  }
}
