package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;
import org.entente.document.Span;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;

/** Gives the meetings that are planned for a visit the days of that visit. */
final class Itinerary {

  private static final Pattern ON_THE_WAY =
      Pattern.compile(
          "\\b(?:during|on|in the course of) (?:the|his|her|this|their) (?:\\S+ )?(?:visit|trip|tour|stay)\\b"
              + "|\\bwhile (?:in|there)\\b|\\b(?:will|to|plans to) also\\b|\\balso (?:to|plans|scheduled|expected|due)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "On the margins of the gathering": an occasion that the text has just spoken of. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "\\b(?:during|at|on the (?:sidelines|margins|fringes) of|in the (?:margins|course) of) (?:the|this|that) (?:\\S+ )?(?:conference|summit|gathering|forum|meeting|session|assembly|event|congress|ceremony)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int FAR = 600;

  private final MentionedDocument read;
  private final String text;
  private final List<Claim> dated;

  private Itinerary(MentionedDocument read, List<Claim> claims) {
    this.read = read;
    this.text = read.document().text();
    this.dated = claims.stream().filter(c -> isPlan(c) && c.date().isPresent()).toList();
  }

  /** The claims, plans without a day with that of the visit that they are part of. */
  static List<Claim> dated(MentionedDocument read, List<Claim> claims) {
    Itinerary days = new Itinerary(read, claims);
    return claims.stream().map(days::dated).toList();
  }

  private static boolean isPlan(Claim claim) {
    return claim.relation() == Relation.MET_WITH && claim.status() == Status.PLANNED;
  }

  private Claim dated(Claim claim) {
    return isPlan(claim) && claim.date().isEmpty()
        ? ofSamePair(claim)
            .or(() -> ofTrip(claim))
            .or(() -> ofOccasion(claim))
            .map(d -> on(claim, d))
            .orElse(claim)
        : claim;
  }

  /** The one time for which another sentence announces a contact of the two parties. */
  private Optional<Edtf> ofSamePair(Claim claim) {
    List<Edtf> days =
        dated.stream()
            .filter(c -> parties(c).equals(parties(claim)))
            .flatMap(c -> c.date().stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /** "During the visit he will also meet B": the days of the visit announced just before. */
  private Optional<Edtf> ofTrip(Claim claim) {
    if (!ON_THE_WAY.matcher(claim.evidence().span().of(text)).find()) {
      return Optional.empty();
    }
    int at = claim.evidence().span().start();
    return dated.stream()
        .filter(c -> c.evidence().span().start() <= at)
        .filter(c -> at - c.evidence().span().end() < FAR)
        .filter(c -> parties(c).stream().anyMatch(parties(claim)::contains))
        .reduce((first, last) -> last)
        .flatMap(Claim::date);
  }

  /** "B attends a forum in C tomorrow. At the forum he will meet D": the one day ahead. */
  private Optional<Edtf> ofOccasion(Claim claim) {
    int at = claim.evidence().span().start();
    if (!OCCASION.matcher(claim.evidence().span().of(text)).find()) {
      return Optional.empty();
    }
    List<Edtf> days =
        read.sentences().stream()
            .filter(s -> isJustBefore(s.sentence().span(), at))
            .flatMap(s -> s.mentions().stream())
            .flatMap(m -> m instanceof Mention.OfDate d ? Stream.of(d.date()) : Stream.<Edtf>of())
            .distinct()
            .toList();
    return days.size() == 1 ? days.stream().filter(this::isAhead).findFirst() : Optional.empty();
  }

  private boolean isJustBefore(Span sentence, int at) {
    return sentence.end() <= at && text.substring(sentence.end(), at).isBlank();
  }

  private boolean isAhead(Edtf date) {
    return date.earliest()
        .filter(
            day -> read.published().flatMap(Edtf::latest).filter(p -> !day.isBefore(p)).isPresent())
        .isPresent();
  }

  private static Set<String> parties(Claim claim) {
    return Stream.of(claim.subject(), claim.object())
        .map(p -> p.party().orElse(p.id()))
        .collect(Collectors.toSet());
  }

  private static Claim on(Claim claim, Edtf day) {
    return new Claim(
        claim.relation(),
        claim.subject(),
        claim.object(),
        claim.status(),
        Optional.of(day),
        claim.place(),
        claim.details(),
        claim.confidence(),
        claim.origin(),
        claim.evidence());
  }
}
