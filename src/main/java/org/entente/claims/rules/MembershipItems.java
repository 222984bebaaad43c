package org.entente.claims.rules;

import java.util.List;
import java.util.Optional;
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
   * @param state the state that the sentence before spoke of
   */
  public static List<Item> of(
      MentionedSentence sentence, Optional<Party> body, Optional<Party> state) {
    List<Item> split =
        Items.flat(sentence).stream()
            .flatMap(i -> BodyHeads.split(i, sentence.sentence().tokens()).stream())
            .toList();
    List<Item> named = new MembershipShortForms(body, state).resolve(split);
    return Items.joined(StateLists.joined(Items.withoutBrackets(named)));
  }
}
