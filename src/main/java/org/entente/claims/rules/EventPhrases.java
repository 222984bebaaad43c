package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.claims.rules.EventWords.Part;
import org.entente.document.ActorType;
import org.entente.document.Span;
import org.entente.mentions.Mention;

/**
 * Makes events of nouns of gathering with what stands beside them: "a ministerial meeting of the
 * OIC", "the signing ceremony", and "the summit" of a text that has named one.
 */
final class EventPhrases {

  private static final Set<String> THE = Set.of("the", "this", "that", "same");
  private static final Set<String> OPENERS = Set.of("of", "on", "for");
  private static final Set<String> TALKS = Set.of("with", "between");
  private static final Set<String> LINKS =
      Set.of("of", "the", "and", "on", "for", "to", "with", "a");
  private static final Set<String> STOPS =
      Set.of(
          "in",
          "at",
          "by",
          "from",
          "during",
          "held",
          "hosted",
          "which",
          "that",
          "who",
          "where",
          "when",
          "is",
          "was",
          "are",
          "were",
          "will",
          "has",
          "have",
          "had",
          "as",
          "after",
          "before",
          "this",
          "last",
          "next",
          "said",
          "met",
          "took",
          "takes",
          "under",
          "since",
          "being",
          "due",
          "scheduled",
          "organised",
          "organized",
          "convened",
          "chaired",
          "attended",
          "but",
          "while",
          "not",
          "via",
          "over",
          "until",
          "he",
          "she",
          "they",
          "it",
          "there",
          "or",
          "also",
          "to",
          "his",
          "her",
          "their",
          "its",
          "our");
  private static final int LONGEST = 14;

  private final EventWords words;
  private final BiFunction<String, List<Item>, Optional<Mention.OfEvent>> taken;

  /**
   * @param taken the event that a noun takes up, of those of the sentence so far or of the text
   */
  EventPhrases(EventWords words, BiFunction<String, List<Item>, Optional<Mention.OfEvent>> taken) {
    this.words = words;
    this.taken = taken;
  }

  /** A phrase around a noun; proper where a name, rank or number tells which gathering it is. */
  private record Phrase(int from, int to, boolean proper) {}

  List<Item> read(List<Item> items) {
    List<Item> out = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < items.size()) {
      Optional<Read> read = read(items, free, at, out);
      read.ifPresent(
          r -> {
            out.removeIf(i -> i.span().start() >= r.event().span().start());
            out.add(new Item.Other(r.event()));
          });
      if (read.isEmpty()) {
        out.add(items.get(at));
      }
      at = read.map(Read::to).orElse(at + 1);
      free = read.isPresent() ? at : free;
    }
    return out;
  }

  private record Read(Mention.OfEvent event, int to) {}

  private Optional<Read> read(List<Item> items, int free, int at, List<Item> before) {
    Optional<Gatherings.Noun> noun = words.gatherings().noun(Items.word(items, at));
    if (noun.isEmpty() || words.gatherings().noun(Items.word(items, at + 1)).isPresent()) {
      return Optional.empty();
    }
    Optional<Mention.OfEvent> whole = whole(items, at);
    if (whole.isPresent()) {
      int to = items.indexOf(new Item.Other(whole.get())) + 1;
      return Optional.of(new Read(spanning(whole.get(), items.get(at).span()), to));
    }
    return phrase(items, free, at, noun.get())
        .flatMap(p -> event(items, p, at, noun.get(), before).map(e -> new Read(e, p.to())));
  }

  /** "the opening ceremony of the Games": the event that it is a part of. */
  private static Optional<Mention.OfEvent> whole(List<Item> items, int at) {
    int next = at + 1;
    if (!Items.word(items, next).equals("of")) {
      return Optional.empty();
    }
    next += THE.contains(Items.word(items, next + 1)) ? 2 : 1;
    return next < items.size() ? items.get(next).mention(Mention.OfEvent.class) : Optional.empty();
  }

  private static Mention.OfEvent spanning(Mention.OfEvent event, Span span) {
    return new Mention.OfEvent(
        span.cover(event.span()),
        event.id(),
        event.name(),
        event.date(),
        event.organisation(),
        event.known());
  }

  private Optional<Phrase> phrase(List<Item> items, int free, int noun, Gatherings.Noun kind) {
    int from = noun;
    boolean proper = false;
    while (from > free) {
      Part part = words.before(items.get(from - 1));
      if (part == Part.BARS) {
        return Optional.empty();
      }
      if (part == Part.NONE) {
        break;
      }
      proper |= part == Part.PROPER;
      from--;
    }
    int behind = behindPlace(items, noun + 1);
    int end = end(items, behind);
    int to = end == behind ? end(items, noun + 1) : end;
    proper |= isOfBody(items, to == end ? behind : noun + 1, to);
    boolean talk = TALKS.contains(Items.word(items, noun + 1)) && to == noun + 1;
    return talk || !kind.alone() && !proper && !isDefinite(items, from, noun, to)
        ? Optional.empty()
        : Optional.of(new Phrase(from, to, proper));
  }

  /** "the meeting" with nothing beside it. */
  private static boolean isDefinite(List<Item> items, int from, int noun, int to) {
    return from == noun && to == noun + 1 && from > 0 && items.get(from - 1).isWord(THE);
  }

  /** Behind "in Warsaw", where "of" and those who gather follow. */
  private static int behindPlace(List<Item> items, int from) {
    boolean placed =
        Items.word(items, from).equals("in")
            && from + 1 < items.size()
            && !(items.get(from + 1) instanceof Item.Word)
            && Items.word(items, from + 2).equals("of");
    return placed ? from + 2 : from;
  }

  /** Behind "of the Contact Group", "on climate change", "with leaders of the GCC". */
  private int end(List<Item> items, int from) {
    boolean talks = TALKS.contains(Items.word(items, from));
    if (talks ? !isMany(items, from + 1) : !OPENERS.contains(Items.word(items, from))) {
      return from;
    }
    int end = from;
    for (int i = from + 1; i < Math.min(items.size(), from + LONGEST); i++) {
      Item item = items.get(i);
      if (item.isWord(STOPS) || words.behind(item) == Part.NONE || isClause(items, i)) {
        break;
      }
      end = item.isWord(LINKS) ? end : i + 1;
    }
    return end;
  }

  /** "and met", ", and": a clause of its own. */
  private boolean isClause(List<Item> items, int at) {
    return Items.word(items, at).equals("and") && ActorLists.startsClause(items, at)
        || ActorLists.startsClause(items, at - 1) && items.get(at - 1).isWord(Set.of("and"));
  }

  private static boolean isMany(List<Item> items, int at) {
    int next = at + (THE.contains(Items.word(items, at)) ? 1 : 0);
    return next < items.size()
        && items.get(next) instanceof Item.Actors a
        && a.members().getLast().form() == Mention.Form.OFFICE
        && (a.several() || a.actors().getFirst().type() == ActorType.ORGANISATION);
  }

  /** Whether the words behind "of" name who gathers. */
  private boolean isOfBody(List<Item> items, int from, int to) {
    return Items.word(items, from).equals("of")
        && items.subList(from, to).stream().anyMatch(i -> words.behind(i) == Part.PROPER);
  }

  private Optional<Mention.OfEvent> event(
      List<Item> items, Phrase phrase, int noun, Gatherings.Noun kind, List<Item> before) {
    boolean bare = phrase.to() - phrase.from() == 1;
    boolean definite = phrase.from() > 0 && items.get(phrase.from() - 1).isWord(THE);
    Span span = items.get(phrase.from()).span().cover(items.get(phrase.to() - 1).span());
    Optional<Mention.OfEvent> earlier =
        bare && definite ? taken.apply(kind.word(), before) : Optional.empty();
    return earlier
        .map(
            e -> new Mention.OfEvent(span, e.id(), e.name(), e.date(), e.organisation(), e.known()))
        .or(
            () ->
                kind.alone() || phrase.proper()
                    ? Optional.of(words.event(span, phrase.proper()))
                    : Optional.empty());
  }
}
