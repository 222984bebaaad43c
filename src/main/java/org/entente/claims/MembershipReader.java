package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.MembershipItems;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.mentions.Party;
import org.entente.reference.Reference;

/** Reads a document's memberships, sentence by sentence, with what it speaks of in mind. */
final class MembershipReader {

  private final StatementReader statements;
  private final Bodies bodies;
  private final MembershipClaims memberships;

  MembershipReader(Reference reference, StatementReader statements) {
    this.statements = statements;
    this.bodies = new Bodies(reference);
    this.memberships = new MembershipClaims(bodies);
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
    List<Item> items = MembershipItems.of(sentence, topic.body(), topic.state());
    List<Claim> claims = new ArrayList<>();
    for (Statement statement : statements.read(document, sentence, items)) {
      claims.addAll(memberships.of(statement, bodies.nearest(statement).or(topic::body)));
    }
    return claims;
  }
}
