package org.entente.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;
import org.entente.claims.rules.Gatherings;
import org.entente.claims.rules.Grammar;
import org.entente.claims.rules.Rule;
import org.entente.claims.rules.RuleFile;
import org.entente.document.Document;
import org.entente.document.ReadDocument;
import org.entente.identity.NameTables;
import org.entente.mentions.MentionFinder;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.reading.SentenceReader;
import org.entente.reference.Reference;
import org.entente.vocabulary.Additions;

/** Finds claims by the tables of {@code claims/rules}; no model, no network, deterministic. */
public final class RuleExtractor implements ClaimExtractor {

  private static final String VERSION = "rules-1";

  private final SentenceReader sentences = new SentenceReader();
  private final MentionFinder mentions;
  private final StatementReader statements;
  private final Manner manner;
  private final ContactClaims contacts;
  private final StanceClaims stances;
  private final MembershipReader memberships;
  private final AttendanceReader attendances;
  private final OfficeClaims offices = new OfficeClaims();

  private final Reference reference;
  private final NameTables names;
  private final String version;
  private final Tracer tracer;

  private RuleExtractor(Reference reference, Additions additions) {
    this.names = NameTables.with(additions);
    Grammar grammar = new RuleFile(additions).grammar();
    Modalities modalities = Modalities.of(additions);
    this.reference = reference;
    this.version = VERSION + additions.mark();
    this.mentions = new MentionFinder(reference, additions);
    this.statements =
        new StatementReader(grammar.of(r -> !isOfMembership(r) && !isOfEvents(r)), modalities);
    this.memberships =
        new MembershipReader(
            reference,
            new StatementReader(grammar.of(RuleExtractor::isOfMembership), modalities),
            new MembershipGuards(additions));
    this.attendances =
        new AttendanceReader(
            new StatementReader(grammar.of(RuleExtractor::isOfEvents), modalities),
            new Gatherings(additions));
    this.manner = new Manner(additions);
    this.contacts = new ContactClaims(manner);
    this.stances = new StanceClaims(new StanceWords(additions));
    this.tracer = new Tracer(statements, memberships, attendances, this::claims, grammar);
  }

  private static boolean isOfMembership(Rule rule) {
    return rule.relation() == Relation.MEMBER_OF;
  }

  private static boolean isOfEvents(Rule rule) {
    return rule.relation() == Relation.ATTENDED || rule.relation() == Relation.HOSTED;
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
    List<String> claims = List.of(Manner.MODES.file(), StanceWords.FILE, MembershipGuards.FILE);
    return Stream.of(
            Reference.files(),
            MentionFinder.files(),
            RuleFile.files(),
            Gatherings.files(),
            Modalities.files(),
            NameTables.FILES,
            claims)
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

  /** By what names of its documents are compared. */
  public NameTables names() {
    return names;
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
    return read(mentions.find(sentences.read(document)));
  }

  private RuleReading read(MentionedDocument read) {
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
    claims.addAll(attendances.of(read, List.copyOf(claims)));
    List<Claim> told = Headlines.withoutAnnouncements(read, Itinerary.dated(read, claims));
    return new RuleReading(read, Repetition.once(told), open);
  }

  /** How the document is read, step by step. */
  public Trace trace(Document document) {
    ReadDocument read = sentences.read(document);
    MentionedDocument mentioned = mentions.find(read);
    return tracer.trace(read, mentioned, read(mentioned).claims());
  }

  private List<Claim> claims(Statement statement) {
    return switch (statement.match().rule().relation()) {
      case MET_WITH -> contacts.of(statement);
      case SUPPORTS, OPPOSES -> stances.of(statement);
      case ATTENDED, HOSTED, MEMBER_OF, REPRESENTS -> List.of();
    };
  }
}
