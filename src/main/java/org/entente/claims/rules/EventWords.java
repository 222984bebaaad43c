package org.entente.claims.rules;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claims.rules.Gatherings.Beside;
import org.entente.document.ActorType;
import org.entente.document.Span;
import org.entente.mentions.Mention;
import org.entente.mentions.Slugs;

/**
 * What the items beside a noun of gathering are to it.
 *
 * @param text the document's
 * @param day the document's, to tell one ceremony from another
 * @param capitals whether a capital tells a name: not in a headline
 */
record EventWords(Gatherings gatherings, String text, String day, boolean capitals) {

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:st|nd|rd|th)?|\\d\\+\\d|[ivxl]+");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:\\w+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|\\w+(?:teenth|tieth)");

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "this", "that", "his", "her", "its", "their", "our", "both", "all",
          "and", "same", "it", "he", "she", "they");

  /** How an item belongs to the name. */
  enum Part {
    /** Not at all. */
    NONE,
    /** It may stand in it. */
    INNER,
    /** It tells which gathering is meant. */
    PROPER,
    /** What follows is no event. */
    BARS
  }

  /** Of an item before the noun. */
  Part before(Item item) {
    return switch (item) {
      case Item.Word w -> beside(w);
      case Item.Actors a -> owner(a);
      case Item.Other o -> other(o.mention());
    };
  }

  private static Part other(Mention mention) {
    return switch (mention) {
      case Mention.OfPlace p -> Part.PROPER;
      case Mention.OfDate d when d.span().end() - d.span().start() == 4 -> Part.PROPER;
      default -> Part.NONE;
    };
  }

  private Part beside(Item.Word word) {
    if (word.isWord(SubjectFinder.PREPOSITIONS) || word.isWord(ARTICLES)) {
      return Part.NONE;
    }
    Optional<Beside> role = gatherings.beside(word.text());
    if (role.isPresent()) {
      return switch (role.get()) {
        case BARS -> Part.BARS;
        case RANK -> Part.PROPER;
        case INNER, PART -> Part.INNER;
      };
    }
    boolean proper = NUMBER.matcher(word.text()).matches() || isCapitalised(word);
    return proper ? Part.PROPER : ORDINAL.matcher(word.text()).matches() ? Part.INNER : Part.NONE;
  }

  private boolean isCapitalised(Item.Word word) {
    return capitals && Character.isUpperCase(text.charAt(word.span().start()));
  }

  /** "OPEC", "EU foreign ministers'", "Arab-African": whose gathering it is. */
  private static Part owner(Item.Actors actors) {
    if (actors.actors().stream().anyMatch(a -> a.isPerson())) {
      return Part.NONE;
    }
    boolean body = actors.actors().stream().anyMatch(a -> a.type() == ActorType.ORGANISATION);
    boolean state = !body && actors.actors().size() == 1;
    boolean office = actors.members().getLast().form() == Mention.Form.OFFICE;
    boolean alone = state && !actors.qualifies() && !actors.possessive() && !office;
    return alone ? Part.NONE : body || !state || office ? Part.PROPER : Part.INNER;
  }

  /** Of an item behind "of", "on" or "for". */
  Part behind(Item item) {
    return switch (item) {
      case Item.Word w -> Character.isLetter(w.text().charAt(0)) ? inside(w) : Part.NONE;
      case Item.Actors a ->
          a.actors().stream().anyMatch(x -> x.isPerson()) ? Part.NONE : Part.PROPER;
      case Item.Other o -> o.mention() instanceof Mention.OfDate ? Part.NONE : Part.PROPER;
    };
  }

  private Part inside(Item.Word word) {
    Part part = beside(word);
    return part == Part.NONE || part == Part.BARS ? Part.INNER : part;
  }

  /** An event of its words; what only its noun names belongs to the document's day. */
  Mention.OfEvent event(Span span, boolean proper) {
    String name = span.of(text).replaceAll("\\s+", " ");
    String id = proper ? name : name + " " + day;
    return new Mention.OfEvent(span, Slugs.of(id), name, Optional.empty(), Optional.empty(), false);
  }

  /** Whether more than a noun tells which event is meant. */
  static boolean isProper(Mention.OfEvent event, String day) {
    return event.known() || !event.id().endsWith("-" + Slugs.of(day));
  }
}
