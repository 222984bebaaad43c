package org.entente.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.claims.relation.Relation;
import org.entente.document.Span;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.mentions.Office;
import org.entente.mentions.Party;

/**
 * Makes REPRESENTS claims: whom a person's office belongs to, with the first sentence that names
 * both.
 */
final class OfficeClaims {

  private static final int NO_OFFICIAL = 6;
  private static final int NEAR = 25;
  private static final double STATED = 0.95;
  private static final double IMPLIED = 0.85;

  List<Claim> of(MentionedDocument document) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (MentionedSentence sentence : document.sentences()) {
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof Mention.OfActors a && a.form() == Mention.Form.NAME) {
          a.actors().stream()
              .filter(Actor::isPerson)
              .forEach(p -> add(claims, document, new Named(sentence, a, p)));
        }
      }
    }
    return List.copyOf(claims.values());
  }

  private record Named(MentionedSentence sentence, Mention.OfActors mention, Actor person) {

    /** "Putin": whom the world knows by one word alone, the text tells no office of. */
    boolean isBare(MentionedDocument document, Office office) {
      String text = document.document().text();
      String words = mention.span().of(text);
      int at = mention.span().start();
      String told = text.substring(Math.max(0, at - NEAR), at).toLowerCase(Locale.ROOT);
      return words.equals(person.name())
          && words.indexOf(' ') < 0
          && !told.contains(office.words().toLowerCase(Locale.ROOT));
    }
  }

  private static void add(Map<String, Claim> claims, MentionedDocument document, Named named) {
    for (Actor.Tenure tenure : named.person().tenures()) {
      Optional<Party> party = tenure.party();
      Office office = tenure.office();
      if (party.isPresent()
          && !named.isBare(document, office)
          && office.level() < NO_OFFICIAL
          && office.tenure() != Office.Tenure.FORMER) {
        add(claims, claim(document, named, tenure));
        party
            .get()
            .principal()
            .map(p -> new Actor.Tenure(office, Optional.of(p)))
            .ifPresent(t -> add(claims, claim(document, named, t)));
      }
    }
  }

  private static void add(Map<String, Claim> claims, Claim claim) {
    claims.merge(
        claim.subject().id() + "|" + claim.object().id(),
        claim,
        (old, next) -> next.confidence() > old.confidence() ? next : old);
  }

  private static Claim claim(MentionedDocument document, Named named, Actor.Tenure tenure) {
    Span span = named.sentence().sentence().span();
    String words = named.mention().span().of(document.document().text());
    boolean stated = words.contains(tenure.office().words());
    return new Claim(
        Relation.REPRESENTS,
        Participants.person(named.person()),
        Participants.party(tenure.party().orElseThrow()),
        Status.HELD,
        document.published(),
        Optional.empty(),
        Details.builder()
            .office(Optional.of(tenure.office().words()))
            .level(Optional.of(tenure.office().level()))
            .build(),
        stated ? STATED : IMPLIED,
        "rule:office",
        Evidence.of(document, span));
  }
}
