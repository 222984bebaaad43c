package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import org.entente.claims.rules.RuleFile;
import org.entente.claims.rules.RuleMatcher;
import org.entente.document.Document;
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
    for (MentionedSentence sentence : read.sentences()) {
      StatementReader.Said said = statements.read(read, sentence);
      said.statements().forEach(statement -> claims.addAll(claims(statement)));
      if (said.nothing()) {
        open.add(sentence);
      }
    }
    return new RuleReading(read, Repetition.once(claims), open);
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
}
