package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.mentions.Party;

/** Makes MEMBER_OF claims of offices: a state's leader who chairs a body makes it a member. */
final class ChairClaims {

  private static final Pattern CHAIR =
      Pattern.compile(
          "\\b(?:chair|chairman|chairwoman|chairperson|(?:chairman|chairperson|president)-in-office)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAST =
      Pattern.compile("\\b(?:former|ex|deputy|vice|incoming)\\b", Pattern.CASE_INSENSITIVE);
  private static final double CONFIDENCE = 0.85;

  private final Bodies bodies;

  ChairClaims(Bodies bodies) {
    this.bodies = bodies;
  }

  List<Claim> of(MentionedDocument document, MentionedSentence sentence) {
    return sentence.mentions().stream()
        .flatMap(m -> m instanceof Mention.OfActors a ? a.actors().stream() : Stream.empty())
        .filter(Actor::isPerson)
        .distinct()
        .flatMap(a -> claims(document, sentence, a))
        .toList();
  }

  private Stream<Claim> claims(
      MentionedDocument document, MentionedSentence sentence, Actor person) {
    Optional<Party> country = person.party().filter(p -> p.type() == ActorType.COUNTRY);
    return country.stream()
        .flatMap(
            c ->
                person.tenures().stream()
                    .filter(t -> isChair(t.office().words()))
                    .flatMap(t -> t.party().stream())
                    .map(bodies::owning)
                    .filter(bodies::hasMembers)
                    .map(p -> claim(document, sentence, c, p)));
  }

  private static boolean isChair(String office) {
    return CHAIR.matcher(office).find() && !PAST.matcher(office).find();
  }

  private static Claim claim(
      MentionedDocument document, MentionedSentence sentence, Party country, Party body) {
    return new Claim(
        Relation.MEMBER_OF,
        Participants.party(country),
        Participants.party(body),
        Status.HELD,
        document.published(),
        Optional.empty(),
        Details.builder().role(Optional.of("chair")).code(Optional.of("050")).build(),
        CONFIDENCE,
        "rule:chair-office",
        Evidence.of(document, sentence.sentence().span()));
  }
}
