package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.document.ActorType;
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
    return StateLists.joined(withoutEnvoys(Items.withoutBrackets(resolved)));
  }

  /** Without the person in brackets behind a country: "Barbados (Prime Minister X), Grenada". */
  private static List<Item> withoutEnvoys(List<Item> items) {
    List<Item> kept = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int person = i + (Items.word(items, i + 1).equals("the") ? 2 : 1);
      boolean envoy =
          !kept.isEmpty()
              && isOf(kept.getLast(), ActorType.COUNTRY)
              && items.get(i).isWord(Set.of("("))
              && Items.word(items, person + 1).equals(")")
              && isOf(items.get(person), ActorType.PERSON);
      if (envoy) {
        i = person + 1;
      } else {
        kept.add(items.get(i));
      }
    }
    return kept;
  }

  private static boolean isOf(Item item, ActorType type) {
    return item instanceof Item.Actors a && a.actors().stream().allMatch(x -> x.type() == type);
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
