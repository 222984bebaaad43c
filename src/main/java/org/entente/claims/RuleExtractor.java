package org.entente.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.rules.Rule;
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
  private final Manner manner = new Manner();
  private final ContactClaims contacts = new ContactClaims(manner);
  private final StanceClaims stances = new StanceClaims();
  private final MembershipReader memberships;
  private final AttendanceClaims attendances = new AttendanceClaims();
  private final OfficeClaims offices = new OfficeClaims();

  public RuleExtractor(Reference reference) {
    this.mentions = new MentionFinder(reference);
    List<Rule> rules = new RuleFile().rules();
    this.statements = new StatementReader(new RuleMatcher(of(rules, false)));
    this.memberships =
        new MembershipReader(reference, new StatementReader(new RuleMatcher(of(rules, true))));
  }

  private static List<Rule> of(List<Rule> rules, boolean membership) {
    return rules.stream().filter(r -> (r.relation() == Relation.MEMBER_OF) == membership).toList();
  }

  /** With the reference data and rules that are shipped. */
  public static RuleExtractor standard() {
    return new RuleExtractor(Reference.standard());
  }

  /** What it knows of how contacts are kept. */
  public Manner manner() {
    return manner;
  }

  @Override
  public ExtractedDocument extract(Document document) {
    return new ExtractedDocument(document, read(document).claims());
  }

  /** The document's claims with what the rules leave open. */
  public RuleReading read(Document document) {
    MentionedDocument read = mentions.find(sentences.read(document));
    List<Claim> claims = new ArrayList<>(offices.of(read));
    List<MentionedSentence> open = new ArrayList<>();
    Continuation continuation = new Continuation();
    for (MentionedSentence sentence : read.sentences()) {
      StatementReader.Said said = statements.read(read, sentence);
      List<Statement> made = continuation.read(said.statements());
      made.forEach(statement -> claims.addAll(claims(statement)));
      if (said.nothing()) {
        open.add(sentence);
      }
    }
    claims.addAll(memberships.of(read));
    Optional<Span> headline = headline(read);
    List<Claim> told = claims.stream().filter(c -> !announces(c, headline, claims)).toList();
    return new RuleReading(read, Repetition.once(told), open);
  }

  private List<Claim> claims(Statement statement) {
    return switch (statement.match().rule().relation()) {
      case MET_WITH -> contacts.of(statement);
      case SUPPORTS, OPPOSES -> stances.of(statement);
      case ATTENDED, HOSTED -> attendances.of(statement);
      case MEMBER_OF, REPRESENTS -> List.of();
    };
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
