package org.entente.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.mentions.Party;

/** What organisation and what state a text speaks of, as far as it has been read. */
final class MembershipTopic {

  private static final int REACH = 3;

  private final Bodies bodies;
  private final Map<Party, Long> often;
  private Optional<Party> body;
  private Optional<Party> state = Optional.empty();
  private int sinceMembership = REACH + 1;

  MembershipTopic(Bodies bodies, MentionedDocument document) {
    this.bodies = bodies;
    this.body = document.publisher().filter(bodies::hasMembers);
    this.often =
        document.sentences().stream()
            .flatMap(s -> s.mentions().stream())
            .flatMap(bodies::of)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** The organisation that the text speaks of. */
  Optional<Party> body() {
    return body;
  }

  /** The state that the last sentence spoke of, where it was one alone. */
  Optional<Party> state() {
    return state;
  }

  /** Whether a sentence shortly before told who is a member. */
  boolean isOfMembership() {
    return sinceMembership <= REACH;
  }

  void endSentence(MentionedSentence sentence, List<Claim> claims) {
    sinceMembership = claims.isEmpty() ? sinceMembership + 1 : 0;
    Optional<Party> told = claims.isEmpty() ? Optional.empty() : named(sentence, claims.getLast());
    body =
        told.or(() -> isOfMembership() ? body : Optional.empty())
            .or(() -> usual(sentence))
            .or(() -> body);
    List<Party> states = states(sentence);
    state =
        states.size() == 1 ? Optional.of(states.getFirst()) : state.filter(s -> states.isEmpty());
  }

  private Optional<Party> named(MentionedSentence sentence, Claim claim) {
    return often.keySet().stream().filter(p -> p.id().equals(claim.object().id())).findFirst();
  }

  /** Of the organisations of a sentence the one that the document names most. */
  private Optional<Party> usual(MentionedSentence sentence) {
    return sentence.mentions().stream()
        .flatMap(bodies::of)
        .max(Comparator.comparing(p -> often.getOrDefault(p, 0L)));
  }

  private static List<Party> states(MentionedSentence sentence) {
    return sentence.mentions().stream()
        .flatMap(m -> m instanceof Mention.OfActors a ? a.actors().stream() : Stream.empty())
        .flatMap(a -> a.party().stream())
        .filter(p -> p.type() == ActorType.COUNTRY)
        .distinct()
        .toList();
  }
}
