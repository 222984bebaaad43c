package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.MembershipItems;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
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

  MembershipReader(Reference reference, StatementReader statements) {
    this.statements = statements;
    this.bodies = new Bodies(reference);
    this.memberships = new MembershipClaims(bodies);
    this.offices = new ChairClaims(bodies);
  }

  List<Claim> of(MentionedDocument document) {
    MembershipTopic topic = new MembershipTopic(bodies, document);
    List<Claim> claims = new ArrayList<>();
    for (MentionedSentence sentence : document.sentences()) {
      List<Claim> found = of(document, sentence, topic);
      topic.endSentence(sentence, found);
      claims.addAll(found);
    }
    return claims;
  }

  private List<Claim> of(
      MentionedDocument document, MentionedSentence sentence, MembershipTopic topic) {
    List<Item> items = MembershipItems.of(sentence, topic.body(), topic.state(), bodies::named);
    List<Claim> claims = new ArrayList<>(offices.of(document, sentence));
    List<Said> before = new ArrayList<>();
    for (Statement statement : statements.read(document, sentence, items).statements()) {
      List<Claim> found = memberships.of(statement, bodies.nearest(statement).or(topic::body));
      List<Said> said = found.stream().map(c -> new Said(statement.match(), c)).toList();
      List<Said> fresh = said.stream().filter(s -> before.stream().noneMatch(s::repeats)).toList();
      fresh.forEach(s -> claims.add(s.claim));
      before.addAll(fresh);
    }
    return claims;
  }
}
