package org.entente.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claims.RuleReading;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedSentence;
import org.entente.mentions.Party;

/**
 * Chooses the sentences that are worth a question: those in which no rule holds, not even to say
 * that something is only wished, and which name two sides, or one side and an event with a word of
 * {@code model/event-words.txt}. A side is a party, or a person whose party is not known; two
 * persons of one party are one side; flags and hashtags name nobody. Sentences of more than 2,000
 * characters are none, but lists.
 */
final class OpenSentences {

  private static final int LONGEST = 2000;

  private final Set<String> eventWords =
      Prompt.resource("event-words.txt")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());

  List<MentionedSentence> of(RuleReading reading) {
    return reading.open().stream().filter(this::isWorthAQuestion).toList();
  }

  private boolean isWorthAQuestion(MentionedSentence sentence) {
    if (sentence.sentence().span().length() > LONGEST) {
      return false;
    }
    long sides = actors(sentence).map(OpenSentences::side).distinct().count();
    return sides > 1 || sides == 1 && namesEvent(sentence) && tellsOfPresence(sentence);
  }

  private static Stream<Actor> actors(MentionedSentence sentence) {
    return sentence.mentions().stream()
        .flatMap(m -> m instanceof Mention.OfActors a ? Stream.of(a) : Stream.empty())
        .filter(mention -> mention.form() != Mention.Form.FLAG)
        .flatMap(mention -> mention.actors().stream());
  }

  private static String side(Actor actor) {
    return actor.party().map(Party::acting).map(Party::id).orElse(actor.id());
  }

  private static boolean namesEvent(MentionedSentence sentence) {
    return sentence.mentions().stream().anyMatch(Mention.OfEvent.class::isInstance);
  }

  private boolean tellsOfPresence(MentionedSentence sentence) {
    return sentence.sentence().tokens().stream()
        .anyMatch(token -> eventWords.contains(token.text().toLowerCase(Locale.ROOT)));
  }
}
