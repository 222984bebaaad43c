package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  private static final Pattern NEXT = Pattern.compile("\\s*,?\\s*(?:and\\s+)?(?:the\\s+)?");
  private static final double CONFIDENCE = 0.85;

  private final Bodies bodies;

  ChairClaims(Bodies bodies) {
    this.bodies = bodies;
  }

  List<Claim> of(MentionedDocument document, MentionedSentence sentence) {
    List<Mention> mentions = sentence.mentions();
    return IntStream.range(0, mentions.size())
        .boxed()
        .flatMap(i -> claims(document, sentence, i))
        .distinct()
        .toList();
  }

  private Stream<Claim> claims(MentionedDocument document, MentionedSentence sentence, int at) {
    if (!(sentence.mentions().get(at) instanceof Mention.OfActors named)) {
      return Stream.empty();
    }
    Optional<Party> behind = behind(document, sentence.mentions(), at);
    return named.actors().stream()
        .filter(Actor::isPerson)
        .flatMap(a -> claims(document, sentence, a, country(a).or(() -> behind)));
  }

  /** The state whose office follows a name: "the chair of A, X, President of B". */
  private static Optional<Party> behind(
      MentionedDocument document, List<Mention> mentions, int at) {
    return mentions.stream()
        .skip(at + 1L)
        .findFirst()
        .filter(next -> isNext(document, mentions.get(at), next))
        .flatMap(next -> next instanceof Mention.OfActors a ? Optional.of(a) : Optional.empty())
        .filter(next -> next.form() == Mention.Form.OFFICE && next.actors().size() == 1)
        .flatMap(next -> next.actors().getFirst().party())
        .filter(p -> p.type() == ActorType.COUNTRY);
  }

  private static boolean isNext(MentionedDocument document, Mention name, Mention next) {
    String text = document.document().text();
    int end = name.span().end();
    return next.span().start() > end
        && NEXT.matcher(text.substring(end, next.span().start())).matches();
  }

  private Stream<Claim> claims(
      MentionedDocument document,
      MentionedSentence sentence,
      Actor person,
      Optional<Party> country) {
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

  /** The state that a person acts for, in whatever office. */
  private static Optional<Party> country(Actor person) {
    return Stream.concat(
            person.party().stream(), person.tenures().stream().flatMap(t -> t.party().stream()))
        .filter(p -> p.type() == ActorType.COUNTRY)
        .findFirst();
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
