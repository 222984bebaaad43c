package org.entente.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.rules.RuleFile;
import org.entente.claims.rules.RuleMatcher;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Sentence;
import org.entente.document.Span;
import org.entente.mentions.MentionFinder;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.reading.SentenceReader;
import org.entente.reference.Reference;

/** Finds claims by the rules of {@code claims/rules.tsv}; no model, no network, deterministic. */
public final class RuleExtractor implements ClaimExtractor {

  /** Written to each document, so that a newer extractor's claims can replace an older one's. */
  public static final String VERSION = "rules-1";

  private final SentenceReader sentences = new SentenceReader();
  private final MentionFinder mentions;
  private final StatementReader statements;
  private final ContactClaims contacts = new ContactClaims();
  private final StanceClaims stances = new StanceClaims();
  private final MembershipClaims memberships = new MembershipClaims();
  private final AttendanceClaims attendances = new AttendanceClaims();
  private final OfficeClaims offices = new OfficeClaims();

  public RuleExtractor(Reference reference) {
    this.mentions = new MentionFinder(reference);
    this.statements = new StatementReader(new RuleMatcher(new RuleFile().rules()));
  }

  /** With the reference data and rules that are shipped. */
  public static RuleExtractor standard() {
    return new RuleExtractor(Reference.standard());
  }

  @Override
  public ExtractedDocument extract(Document document) {
    MentionedDocument read = mentions.find(sentences.read(document));
    List<Claim> claims = new ArrayList<>(offices.of(read));
    Continuation continuation = new Continuation();
    for (MentionedSentence sentence : read.sentences()) {
      for (Statement statement : continuation.read(statements.read(read, sentence))) {
        claims.addAll(claims(statement));
      }
    }
    return new ExtractedDocument(document, once(claims, headline(read)));
  }

  private List<Claim> claims(Statement statement) {
    return switch (statement.match().rule().relation()) {
      case MET_WITH -> contacts.of(statement);
      case SUPPORTS, OPPOSES -> stances.of(statement);
      case MEMBER_OF -> memberships.of(statement);
      case ATTENDED, HOSTED -> attendances.of(statement);
      case REPRESENTS -> List.of();
    };
  }

  /** Each statement once: the surest, and an undated one only where no dated one says the same. */
  private static List<Claim> once(List<Claim> claims, Optional<Span> headline) {
    Map<String, Claim> unique = new LinkedHashMap<>();
    for (Claim claim : claims) {
      unique.merge(
          key(claim) + claim.date().map(Object::toString).orElse(""),
          claim,
          (old, next) -> next.confidence() > old.confidence() ? next : old);
    }
    List<Claim> all = List.copyOf(unique.values());
    return all.stream()
        .filter(c -> !announces(c, headline, all))
        .filter(c -> c.date().isPresent() || all.stream().noneMatch(o -> isDatedTwin(c, o)))
        .sorted((a, b) -> a.evidence().span().compareTo(b.evidence().span()))
        .toList();
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

  private static boolean isDatedTwin(Claim undated, Claim other) {
    return other.date().isPresent() && key(undated).equals(key(other));
  }

  private static String key(Claim claim) {
    String a = claim.subject().id();
    String b = claim.object().id();
    boolean swap = claim.relation() == Relation.MET_WITH && a.compareTo(b) > 0;
    return String.join(
        "|",
        claim.relation().name(),
        swap ? b : a,
        swap ? a : b,
        claim.status().name(),
        claim.details().office().orElse(""));
  }
}
