package org.entente.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;
import org.entente.document.Sentence;
import org.entente.document.Span;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/** Weighs what a headline says against the text below it. */
final class Headlines {

  private Headlines() {}

  /** The claims but those of a headline that tells in the present tense what is only planned. */
  static List<Claim> withoutAnnouncements(MentionedDocument read, List<Claim> claims) {
    Optional<Span> headline = headline(read);
    return claims.stream().filter(c -> !announces(c, headline, claims)).toList();
  }

  private static Optional<Span> headline(MentionedDocument read) {
    return read.sentences().stream()
        .map(MentionedSentence::sentence)
        .filter(s -> s.kind() == Sentence.Kind.HEADLINE)
        .map(Sentence::span)
        .reduce((a, b) -> b);
  }

  /** A headline's present tense ("A meets B") of what the text below only announces. */
  private static boolean announces(Claim claim, Optional<Span> headline, List<Claim> all) {
    boolean told =
        claim.relation() == Relation.MET_WITH
            && claim.status() == Status.HELD
            && headline.filter(h -> claim.evidence().span().start() < h.end()).isPresent();
    return told
        && all.stream().anyMatch(o -> isSoon(o, claim) && samePair(claim, o))
        && all.stream()
            .noneMatch(o -> o != claim && o.status() == Status.HELD && samePair(claim, o));
  }

  /** Planned for the day of the headline or the days behind it. */
  private static boolean isSoon(Claim planned, Claim headline) {
    Optional<LocalDate> told = headline.date().flatMap(Edtf::latest);
    return planned.status() == Status.PLANNED
        && planned
            .date()
            .flatMap(Edtf::day)
            .filter(
                day -> told.filter(t -> day.isBefore(t) || day.isAfter(t.plusDays(14))).isEmpty())
            .isPresent();
  }

  private static boolean samePair(Claim a, Claim b) {
    return a.relation() == b.relation()
        && Set.of(a.subject().id(), a.object().id())
            .equals(Set.of(b.subject().id(), b.object().id()));
  }
}
