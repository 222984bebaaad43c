package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.document.Edtf;
import org.entente.document.Sentence;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/**
 * Lays a sentence out for the rules of attendance: gatherings are read whole, "the summit" names
 * what it takes up, and lists of those present are read over articles and semicolons.
 */
public final class EventItems {

  private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "&");

  private EventItems() {}

  /**
   * The items of a sentence.
   *
   * @param spoken the event of the text before that a noun takes up
   */
  public static List<Item> of(
      MentionedDocument document,
      MentionedSentence sentence,
      Gatherings gatherings,
      Function<String, Optional<Mention.OfEvent>> spoken) {
    EventWords words =
        new EventWords(
            gatherings,
            document.document().text(),
            day(document),
            sentence.sentence().kind() != Sentence.Kind.HEADLINE);
    EventPhrases phrases =
        new EventPhrases(
            words, (noun, before) -> last(gatherings, noun, before).or(() -> spoken.apply(noun)));
    List<Item> flat = Items.withoutAsides(Items.withoutBrackets(Items.flat(sentence)));
    return ActorLists.joined(withoutArticles(phrases.read(flat)));
  }

  /** Whether more than a noun tells which event a document means. */
  public static boolean isProper(MentionedDocument document, Mention.OfEvent event) {
    return EventWords.isProper(event, day(document));
  }

  private static String day(MentionedDocument document) {
    return document.published().map(Edtf::text).orElse(document.id());
  }

  private static Optional<Mention.OfEvent> last(
      Gatherings gatherings, String noun, List<Item> before) {
    return before.reversed().stream()
        .flatMap(i -> i.mention(Mention.OfEvent.class).stream())
        .filter(e -> gatherings.takesUp(noun, e.name()))
        .findFirst();
  }

  /** ", the Minister of Defence, B": an article between the members of a list. */
  private static List<Item> withoutArticles(List<Item> items) {
    List<Item> kept = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean article =
          items.get(i).isWord(Set.of("the"))
              && i > 0
              && items.get(i - 1).isWord(SEPARATORS)
              && i + 1 < items.size()
              && items.get(i + 1) instanceof Item.Actors;
      if (!article) {
        kept.add(items.get(i));
      }
    }
    return kept;
  }
}
