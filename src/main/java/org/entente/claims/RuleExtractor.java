package org.entente.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claims.rules.RuleFile;
import org.entente.claims.rules.RuleMatcher;
import org.entente.document.Document;
import org.entente.document.ReadDocument;
import org.entente.mentions.MentionFinder;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.reading.SentenceReader;
import org.entente.reference.Reference;
import org.entente.vocabulary.Additions;

/** Finds claims by the rules of {@code claims/rules.tsv}; no model, no network, deterministic. */
public final class RuleExtractor implements ClaimExtractor {

  private static final String VERSION = "rules-1";

  private final SentenceReader sentences = new SentenceReader();
  private final MentionFinder mentions;
  private final StatementReader statements;
  private final ContactClaims contacts;
  private final StanceClaims stances;
  private final MembershipClaims memberships = new MembershipClaims();
  private final AttendanceClaims attendances = new AttendanceClaims();
  private final OfficeClaims offices = new OfficeClaims();

  private final Reference reference;
  private final String version;
  private final Tracer tracer;

  private RuleExtractor(Reference reference, Additions additions) {
    RuleFile rules = new RuleFile(additions);
    this.reference = reference;
    this.version = VERSION + additions.mark();
    this.mentions = new MentionFinder(reference, additions);
    this.statements = new StatementReader(new RuleMatcher(rules.rules()), new Modality(additions));
    this.contacts = new ContactClaims(new Manner(additions));
    this.stances = new StanceClaims(new Possessions(rules.possessions()));
    this.tracer = new Tracer(statements, this::claims, rules.rules());
  }

  /** With the reference data and rules that are shipped. */
  public static RuleExtractor standard() {
    return new RuleExtractor(Reference.standard(), Additions.NONE);
  }

  /**
   * With a user's additions to what is shipped.
   *
   * @param folder with files of the names and formats of the shipped ones
   * @throws org.entente.vocabulary.UnusableRules when a file or a line in it cannot be used
   */
  public static RuleExtractor with(Path folder) {
    Additions additions = Additions.in(folder, files());
    return new RuleExtractor(Reference.with(additions), additions);
  }

  private static List<String> files() {
    List<String> claims = List.of(Modality.MODALITY.file(), Manner.MODES.file());
    return Stream.of(Reference.files(), MentionFinder.files(), RuleFile.files(), claims)
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Written to each document, so that a newer extractor's claims, or those made with other
   * additions, can be told from these.
   */
  public String version() {
    return version;
  }

  /** What it knows of actors. */
  public Reference reference() {
    return reference;
  }

  @Override
  public ExtractedDocument extract(Document document) {
    MentionedDocument read = mentions.find(sentences.read(document));
    List<Claim> claims = new ArrayList<>(offices.of(read));
    for (MentionedSentence sentence : read.sentences()) {
      for (Statement statement : statements.read(read, sentence)) {
        claims.addAll(claims(statement));
      }
    }
    return new ExtractedDocument(document, once(claims));
  }

  /** How the document is read, step by step. */
  public Trace trace(Document document) {
    ReadDocument read = sentences.read(document);
    List<Claim> kept = extract(document).claims();
    return tracer.trace(read, mentions.find(read), kept);
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
  private static List<Claim> once(List<Claim> claims) {
    Map<String, Claim> unique = new LinkedHashMap<>();
    for (Claim claim : claims) {
      unique.merge(
          key(claim) + claim.date().map(Object::toString).orElse(""),
          claim,
          (old, next) -> next.confidence() > old.confidence() ? next : old);
    }
    List<Claim> all = List.copyOf(unique.values());
    return all.stream()
        .filter(c -> c.date().isPresent() || all.stream().noneMatch(o -> isDatedTwin(c, o)))
        .sorted((a, b) -> a.evidence().span().compareTo(b.evidence().span()))
        .toList();
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
