package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.MembershipItems;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.mentions.Party;
import org.entente.reference.Reference;

/** Reads a document's memberships, sentence by sentence, with what it speaks of in mind. */
final class MembershipReader {

  /** A claim with the place where a rule found it. */
  private record Said(Match match, Claim claim) {

    /** Whether another rule has read the same words of the same two already. */
    boolean repeats(Said other) {
      boolean overlap =
          match.anchor() < Math.max(other.match.end(), other.match.anchor() + 1)
              && other.match.anchor() < Math.max(match.end(), match.anchor() + 1);
      return overlap
          && claim.subject().equals(other.claim.subject())
          && claim.object().equals(other.claim.object());
    }
  }

  private final StatementReader statements;
  private final Bodies bodies;
  private final MembershipClaims memberships;
  private final ChairClaims offices;

  MembershipReader(Reference reference, StatementReader statements, MembershipGuards guards) {
    this.statements = statements;
    this.bodies = new Bodies(reference);
    this.memberships = new MembershipClaims(bodies, guards);
    this.offices = new ChairClaims(bodies);
  }

  /**
   * What a sentence tells.
   *
   * @param items with what the text speaks of in the place of what takes it up
   * @param offices the claims of those who chair a body
   */
  record Told(MentionedSentence sentence, List<Item> items, List<Claim> offices, List<Made> made) {

    List<Claim> claims() {
      return Stream.concat(offices.stream(), made.stream().flatMap(m -> m.fresh().stream()))
          .toList();
    }
  }

  /**
   * What a statement claims.
   *
   * @param fresh the claims that no statement before it makes of the same words
   */
  record Made(Statement statement, List<Claim> claims, List<Claim> fresh) implements Stated {}

  List<Claim> of(MentionedDocument document) {
    return read(document).stream().flatMap(told -> told.claims().stream()).toList();
  }

  /** Each sentence, in order. */
  List<Told> read(MentionedDocument document) {
    MembershipTopic topic = new MembershipTopic(bodies, document);
    MemberLists lists = new MemberLists();
    List<Told> read = new ArrayList<>();
    for (MentionedSentence sentence : document.sentences()) {
      Told told = read(document, sentence, topic, lists);
      topic.endSentence(sentence, told.claims());
      read.add(told);
    }
    return read;
  }

  /** The rules that hold among a sentence's items. */
  List<Match> matches(List<Item> items) {
    return statements.matches(items);
  }

  private Told read(
      MentionedDocument document,
      MentionedSentence sentence,
      MembershipTopic topic,
      MemberLists lists) {
    List<Item> items = MembershipItems.of(sentence, topic.body(), topic.state(), bodies::named);
    List<Made> made = new ArrayList<>();
    List<Said> before = new ArrayList<>();
    List<Statement> stated = statements.read(document, sentence, items).statements();
    lists.read(items, stated).ifPresent(line -> made.add(listed(sentence, line, topic)));
    for (Statement statement : NearerMember.without(sentences(stated))) {
      List<Claim> found = memberships.of(statement, bodies.nearest(statement).or(topic::body));
      List<Said> said = found.stream().map(c -> new Said(statement.match(), c)).toList();
      List<Said> fresh = said.stream().filter(s -> before.stream().noneMatch(s::repeats)).toList();
      made.add(new Made(statement, found, fresh.stream().map(Said::claim).toList()));
      before.addAll(fresh);
    }
    return new Told(sentence, items, offices.of(document, sentence), made);
  }

  /** Without the headings of lists: they name no member themselves. */
  private static List<Statement> sentences(List<Statement> stated) {
    return stated.stream().filter(s -> !s.match().rule().opensList()).toList();
  }

  /** The states on a line of a list, as members of what its heading names. */
  private Made listed(MentionedSentence sentence, MemberLists.Line line, MembershipTopic topic) {
    Statement listed = line.heading().in(sentence.sentence());
    Optional<Party> unnamed = bodies.nearest(line.heading()).or(topic::body);
    List<Claim> claims = memberships.of(listed, line.states(), unnamed);
    return new Made(listed, claims, claims);
  }
}
