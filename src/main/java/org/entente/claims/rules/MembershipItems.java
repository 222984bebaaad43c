package org.entente.claims.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedSentence;
import org.entente.mentions.Party;

/**
 * Lays a sentence out for the rules of membership: "NATO Allies" is the organisation and a word,
 * lists of states are read whole, and "the bloc", "its" and "the country" name what they take up.
 */
public final class MembershipItems {

  private MembershipItems() {}

  /**
   * The items of a sentence.
   *
   * @param body the organisation that the text speaks of
   * @param named the organisation of a name, for names that sound like events: "Pacific Islands
   *     Forum"
   * @param state the state that the sentence before spoke of
   */
  public static List<Item> of(
      MentionedSentence sentence,
      Optional<Party> body,
      Optional<Party> state,
      Function<String, Optional<Party>> named) {
    List<Item> split =
        Items.flat(sentence).stream()
            .map(i -> i.mention(Mention.OfEvent.class).flatMap(e -> body(e, named)).orElse(i))
            .flatMap(i -> BodyHeads.split(i, sentence.sentence().tokens()).stream())
            .toList();
    List<Item> resolved = new MembershipShortForms(body, state).resolve(split);
    return StateLists.joined(Items.withoutBrackets(resolved));
  }

  private static Optional<Item> body(
      Mention.OfEvent event, Function<String, Optional<Party>> named) {
    return named
        .apply(event.name())
        .map(
            p ->
                new Item.Actors(
                    event.span(),
                    List.of(
                        new Mention.OfActors(
                            event.span(), List.of(Actor.of(p)), Mention.Form.NAME, false))));
  }
}
