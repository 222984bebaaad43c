package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Edtf;
import org.entente.document.Span;
import org.entente.reference.Edition;
import org.entente.reference.Reference;
import org.entente.reference.Series;

/**
 * Finds named gatherings: editions of known series ("the 18th NAM Summit in Baku") with their date,
 * and others by their form ("the Munich Security Conference", "a meeting of the Contact Group").
 */
final class EventFinder {

  private record Known(Series series, Optional<Edition> edition) {}

  private static final Set<String> LINKS =
      Set.of("of", "on", "for", "the", "and", "in", "-", "&", "at", "to", "'s", "'", "a");

  /** Words inside the name of a gathering, which may open it. */
  static final Set<String> INNER =
      Set.of(
          "general",
          "open",
          "high-level",
          "joint",
          "political",
          "special",
          "annual",
          "ministerial",
          "extraordinary",
          "emergency",
          "plenary",
          "ordinary",
          "regular",
          "international",
          "informal");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}(st|nd|rd|th)");
  private static final Set<String> DATES =
      Stream.concat(DateSign.WEEKDAYS.stream(), DateSign.MONTHS.stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = 16;

  private final Surfaces<Known> known = new Surfaces<>();
  private final Map<String, List<Edition>> editions;
  private final Gazetteer gazetteer;
  private final WordLists lists;

  EventFinder(Reference reference, Gazetteer gazetteer, WordLists lists) {
    this.gazetteer = gazetteer;
    this.lists = lists;
    editions = reference.editions().stream().collect(Collectors.groupingBy(Edition::series));
    reference.series().forEach(this::add);
    known.seal();
  }

  private void add(Series series) {
    List<Edition> own = editions.getOrDefault(series.id(), List.of());
    for (Edition edition : own) {
      edition.aliases().forEach(a -> addForm(a, new Known(series, Optional.of(edition))));
      addForm(edition.name(), new Known(series, Optional.of(edition)));
    }
    for (String pattern : series.patterns()) {
      if (!pattern.contains("{")) {
        addForm(pattern, new Known(series, Optional.empty()));
      }
      own.forEach(edition -> addEdition(pattern, series, edition));
    }
  }

  private void addEdition(String pattern, Series series, Edition edition) {
    Known value = new Known(series, Optional.of(edition));
    if (pattern.contains("{n}")) {
      edition
          .number()
          .ifPresent(n -> ordinals(n).forEach(o -> addForm(pattern.replace("{n}", o), value)));
    } else if (pattern.contains("{y}")) {
      edition
          .date()
          .earliest()
          .ifPresent(d -> addForm(pattern.replace("{y}", Integer.toString(d.getYear())), value));
    }
  }

  /** The words with which names of known gatherings begin. */
  Set<String> firstWords() {
    return known.firstWords();
  }

  private void addForm(String form, Known value) {
    known.add(form.toLowerCase(Locale.ROOT), value);
  }

  private List<String> ordinals(int n) {
    List<String> forms = new ArrayList<>(List.of(n + suffix(n), roman(n)));
    if (n <= lists.ordinals().size()) {
      forms.add(lists.ordinals().get(n - 1));
    }
    return forms;
  }

  private static String suffix(int n) {
    return n % 100 / 10 == 1
        ? "th"
        : switch (n % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** The edition of a known series that begins at a word. */
  Optional<Mention.OfEvent> known(Line line, FoldedText text, int from) {
    int start = line.span(from, from + 1).start();
    return known
        .longest(text.lower(), start)
        .map(
            hit -> {
              Span span = new Span(start, hit.end());
              Known found = hit.value();
              return new Mention.OfEvent(
                  span,
                  found.edition().map(Edition::id).orElse(found.series().id()),
                  span.of(text.text()),
                  found.edition().map(Edition::date),
                  found.series().organisation().flatMap(gazetteer::party),
                  found.edition().isPresent());
            });
  }

  /**
   * The edition that a series without a number means in a document of a date: the one of its days.
   */
  Mention.OfEvent dated(Mention.OfEvent event, Optional<Edtf> published) {
    List<Edition> own = editions.getOrDefault(event.id(), List.of());
    if (event.known() || published.isEmpty() || published.get().earliest().isEmpty()) {
      return event;
    }
    return own.stream()
        .filter(e -> near(e.date(), published.get()))
        .reduce((a, b) -> b)
        .map(
            e ->
                new Mention.OfEvent(
                    event.span(),
                    e.id(),
                    event.name(),
                    Optional.of(e.date()),
                    event.organisation(),
                    true))
        .orElse(event);
  }

  private static boolean near(Edtf edition, Edtf published) {
    var first = published.earliest().orElseThrow().minusDays(5);
    var last = published.latest().orElseThrow().plusDays(5);
    return !edition.earliest().orElseThrow().isAfter(last)
        && !edition.latest().orElseThrow().isBefore(first);
  }

  /** A noun of gathering with proper words before or behind it. */
  Optional<Mention.OfEvent> formed(Line line, int from) {
    if (!opens(line, from)) {
      return Optional.empty();
    }
    int head = head(line, from);
    if (head < 0) {
      return Optional.empty();
    }
    boolean before = properBefore(line, from, head);
    boolean bare = !before && !line.isCapitalised(head) && !line.lower(head + 1).equals("of");
    int end = bare ? head + 1 : tail(line, head + 1);
    if (Set.of("with", "between").contains(line.lower(end))) {
      return Optional.empty();
    }
    boolean proper = before || end > head + 1;
    if (!proper) {
      return Optional.empty();
    }
    String name = line.written(from, end);
    return Optional.of(
        new Mention.OfEvent(
            line.span(from, end), Slugs.of(name), name, Optional.empty(), Optional.empty(), false));
  }

  private boolean opens(Line line, int at) {
    String lower = line.lower(at);
    return line.isCapitalised(at) && !ARTICLES.contains(lower)
        || isNumbered(lower)
        || lists.ordinals().contains(lower)
        || lists.eventHeads().contains(lower)
        || INNER.contains(lower);
  }

  private static boolean isNumbered(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) && NUMBERED.matcher(word).matches();
  }

  private int head(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 9); i++) {
      String lower = line.lower(i);
      if (lists.eventHeads().contains(lower)) {
        return lists.eventHeads().contains(line.lower(i + 1)) ? i + 1 : i;
      }
      boolean inside =
          line.isCapitalised(i)
              || INNER.contains(lower)
              || i == from
              || line.word(i).equals("-")
              || lower.equals("and") && line.isCapitalised(i + 1)
              || lower.equals("for") && line.isCapitalised(i + 1)
              || lower.equals("on") && line.isCapitalised(i + 1);
      if (!inside || line.title(i).filter(t -> t.value().is(TitleWord.Role.HEAD)).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean properBefore(Line line, int from, int head) {
    for (int i = from; i < head; i++) {
      if (line.isCapitalised(i) && (i > 0 || line.isCapitalised(i + 1) && head > 1)
          || isNumbered(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "of the Contact Group", "on Disaster Risk Reduction". */
  private static int tail(Line line, int from) {
    if (!Set.of("of", "on", "for").contains(line.lower(from))) {
      return from;
    }
    int end = from;
    for (int i = from; i < Math.min(line.size(), from + LONGEST); i++) {
      if (line.isCapitalised(i) && !DATES.contains(line.lower(i))) {
        end = i + 1;
      } else if (!LINKS.contains(line.lower(i)) && !INNER.contains(line.lower(i))
          || Set.of("in", "at", "to").contains(line.lower(i)) && i > from) {
        break;
      }
    }
    return end;
  }

  private static String roman(int n) {
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }
}
