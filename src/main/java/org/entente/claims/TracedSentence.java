package org.entente.claims;

import java.util.List;
import java.util.Optional;
import org.entente.claims.relation.Relation;
import org.entente.document.Sentence;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/** A sentence, with what its document claims. */
record TracedSentence(
    MentionedDocument document,
    MembershipReader.Told told,
    AttendanceReader.Told attended,
    List<Claim> kept) {

  MentionedSentence sentence() {
    return told.sentence();
  }

  boolean isHeadline() {
    return sentence().sentence().kind() == Sentence.Kind.HEADLINE;
  }

  List<Claim> offices() {
    return kept.stream()
        .filter(claim -> claim.relation() == Relation.REPRESENTS || told.offices().contains(claim))
        .filter(claim -> claim.evidence().span().equals(sentence().sentence().span()))
        .toList();
  }

  /** The claim that was kept in place of one that says the same, or that announces it. */
  Optional<Claim> instead(Claim claim) {
    return kept.contains(claim)
        ? Optional.empty()
        : kept.stream()
            .filter(other -> other.status() == claim.status() && isAbout(other, claim))
            .findFirst()
            .or(() -> kept.stream().filter(other -> isAbout(other, claim)).findFirst());
  }

  private static boolean isAbout(Claim one, Claim other) {
    List<String> ends = List.of(one.subject().id(), one.object().id());
    return one.relation() == other.relation()
        && ends.contains(other.subject().id())
        && ends.contains(other.object().id());
  }
}
