package org.entente.mentions;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.document.Span;
import org.entente.mentions.DateExpression.Calendar;
import org.entente.mentions.DateExpression.Weekday;
import org.entente.vocabulary.Row;

/** Finds date and time expressions: "May 22-23", "16 July 2024", "on Monday", "2023-2024". */
final class DateFinder {

  /** An expression at a place of the text. */
  record At(Span span, DateExpression expression) {}

  private record RelativeForm(String words, DateExpression.Relative expression) {

    static RelativeForm of(Row row) {
      boolean previous =
          row.parsed("base", "published or previous", RelativeForm::base).equals("previous");
      return new RelativeForm(
          row.required("form").toLowerCase(Locale.ROOT),
          new DateExpression.Relative(previous, days(row, "from"), days(row, "to")));
    }

    private static String base(String cell) {
      if (!Set.of("published", "previous").contains(cell)) {
        throw new IllegalArgumentException(cell);
      }
      return cell;
    }

    private static int days(Row row, String column) {
      return row.parsed(column, "a number of days", Integer::valueOf);
    }
  }

  /**
   * A way to write a date.
   *
   * @param signs what a sentence must have for it to be looked for
   */
  private record Form(
      Pattern pattern,
      Set<DateSign> signs,
      BiFunction<DateFinder, Matcher, Optional<DateExpression>> read) {}

  /** What no month begins with is passed over at once. */
  private static final String INITIALS = "(?=[adfjmnos][aceopu][bcglnprtvy])";

  private static final String MONTH =
      INITIALS + "(?<month>" + String.join("|", DateSign.MONTHS) + ")\\b\\.?";
  private static final String MONTH2 = MONTH.replace("<month>", "<month2>");
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String DAY2 = "(?<day2>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String TO = "\\s*(?:-|to|until|through|and)\\s*";
  private static final String OF_YEAR = "(?:\\s*,?\\s*(?:of\\s+)?" + YEAR + ")?";
  private static final String WEEKDAYS = "(?<weekday>" + String.join("|", DateSign.WEEKDAYS) + ")";

  private static final List<Form> FORMS =
      List.of(
          form("\\b" + MONTH + "\\s+" + DAY + TO + MONTH2 + "\\s+" + DAY2 + "\\b" + OF_YEAR),
          form("\\b" + DAY + "\\s+" + MONTH + TO + DAY2 + "\\s+" + MONTH2 + "\\b" + OF_YEAR),
          form(
              "\\b"
                  + MONTH
                  + "\\s+"
                  + DAY
                  + TO
                  + DAY2
                  + "\\b(?!\\s*(?:countr|stat|member|million|billion|minist|lead))"
                  + OF_YEAR),
          form("\\b" + DAY + TO + DAY2 + "\\s+" + MONTH + OF_YEAR),
          form("\\b" + MONTH + "\\s+" + DAY + "\\b(?!\\d)" + OF_YEAR),
          form("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + OF_YEAR),
          form("\\b" + YEAR + "-(?<monthNumber>\\d{2})-(?<day>\\d{2})\\b"),
          form("\\b(?<day>\\d{1,2})\\.(?<monthNumber>\\d{2})\\." + YEAR + "\\b"),
          form("\\b" + MONTH + "\\s*,?\\s+(?:of\\s+)?" + YEAR + "\\b"),
          form("\\b" + YEAR + "\\s*-\\s*(?<year2>(?:19|20)\\d{2})\\b"),
          new Form(
              Pattern.compile(
                  "\\b" + DAY + "\\s+of\\s+(?<which>this|next|last)\\s+(?<unit>month)\\b"),
              Set.of(DateSign.UNIT, DateSign.DIGIT),
              DateFinder::dayOfMonth),
          new Form(
              Pattern.compile(
                  "\\b(?:from|between)\\s+"
                      + WEEKDAYS
                      + "\\s+(?:to|until|through|and)\\s+"
                      + WEEKDAYS.replace("<weekday>", "<weekday2>")
                      + "\\b"),
              Set.of(DateSign.WEEKDAY),
              DateFinder::weekdays),
          new Form(
              Pattern.compile(
                  "\\b(?:last|this past|next|this|on|the|in|,|\\.)?\\s*\\b" + WEEKDAYS + "\\b"),
              Set.of(DateSign.WEEKDAY),
              DateFinder::weekday),
          new Form(
              Pattern.compile(
                  "\\b(?:in|last|this|next|early|late|mid-?|since|by|until|of)\\s*"
                      + MONTH
                      + "(?!\\s*\\d)"),
              Set.of(DateSign.MONTH),
              DateFinder::month),
          new Form(
              Pattern.compile(
                  "\\b(?<which>this|last|next|earlier this) (?<unit>weekend|week|month|year)\\b"),
              Set.of(DateSign.UNIT),
              DateFinder::unit),
          new Form(
              Pattern.compile(
                  "(?=19|20)(?<=\\b(?:in|since|of|until|for|by|during|early|late|mid|,|\\() ?)"
                      + YEAR
                      + "\\b(?!-\\d)"),
              Set.of(DateSign.YEAR),
              DateFinder::year));

  private final Map<String, DateExpression.Relative> relatives = new LinkedHashMap<>();
  private final List<String> relativeWords;
  private final Pattern relativeForms;

  DateFinder(WordLists lists) {
    lists.relativeDates(RelativeForm::of).forEach(f -> relatives.put(f.words(), f.expression()));
    relativeWords = List.copyOf(relatives.keySet());
    relativeForms =
        Pattern.compile(
            relatives.keySet().stream()
                .sorted(Comparator.comparing(f -> -f.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  /**
   * All expressions of a stretch of lower-case text, in order, none overlapping an earlier form.
   */
  List<At> find(String lower, Span within) {
    List<At> found = new ArrayList<>();
    String sentence = within.of(lower);
    Set<DateSign> there = DateSign.of(sentence);
    for (Form form : FORMS) {
      if (!there.containsAll(form.signs)) {
        continue;
      }
      Matcher matcher = form.pattern.matcher(lower).region(within.start(), within.end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        Span span = trimmed(lower, matcher);
        if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
          form.read.apply(this, matcher).ifPresent(e -> found.add(new At(span, e)));
        }
      }
    }
    if (DateSign.hasOne(sentence, relativeWords)) {
      addRelatives(lower, within, found);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return withoutNamesOfDays(found, lower);
  }

  /** "on Wednesday, 24 May": the weekday only names the day that is told behind it. */
  private static List<At> withoutNamesOfDays(List<At> found, String lower) {
    List<At> kept = new ArrayList<>(found);
    for (int i = 0; i + 1 < found.size(); i++) {
      String between = lower.substring(found.get(i).span().end(), found.get(i + 1).span().start());
      boolean names =
          found.get(i).expression() instanceof Weekday
              && found.get(i + 1).expression() instanceof Calendar c
              && c.day().isPresent()
              && between.matches("[\\s,(]*(?:the )?");
      if (names) {
        kept.remove(found.get(i));
      }
    }
    return kept;
  }

  private void addRelatives(String lower, Span within, List<At> found) {
    Matcher matcher = relativeForms.matcher(lower).region(within.start(), within.end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
        found.add(new At(span, Objects.requireNonNull(relatives.get(matcher.group()))));
      }
    }
  }

  private static Span trimmed(String lower, Matcher matcher) {
    int start = matcher.start();
    while (start < matcher.end() && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    return new Span(start, matcher.end());
  }

  private static Form form(String pattern) {
    return new Form(
        Pattern.compile(pattern),
        pattern.contains("<month>")
            ? Set.of(DateSign.MONTH, DateSign.DIGIT)
            : Set.of(DateSign.YEAR),
        DateFinder::calendar);
  }

  private Optional<DateExpression> calendar(Matcher m) {
    Optional<Integer> month =
        group(m, "monthNumber")
            .map(Integer::valueOf)
            .or(() -> group(m, "month").map(DateFinder::monthNumber));
    Calendar first =
        new Calendar(
            group(m, "year").map(Integer::valueOf), month, group(m, "day").map(Integer::valueOf));
    Optional<Integer> lastYear = group(m, "year2").map(Integer::valueOf);
    Optional<Integer> lastDay = group(m, "day2").map(Integer::valueOf);
    if (lastYear.isPresent()) {
      return Optional.of(
          new DateExpression.Between(
              first, new Calendar(lastYear, Optional.empty(), Optional.empty())));
    }
    if (lastDay.isPresent()) {
      Optional<Integer> lastMonth = group(m, "month2").map(DateFinder::monthNumber).or(() -> month);
      return Optional.of(
          new DateExpression.Between(first, new Calendar(first.year(), lastMonth, lastDay)));
    }
    return first.isOfCalendar() ? Optional.of(first) : Optional.empty();
  }

  private Optional<DateExpression> weekday(Matcher m) {
    DayOfWeek day = DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT));
    return Optional.of(new Weekday(day, m.group().startsWith("next")));
  }

  /** "from Monday to Wednesday". */
  private Optional<DateExpression> weekdays(Matcher m) {
    return Optional.of(
        new DateExpression.Weekdays(
            DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT)),
            DayOfWeek.valueOf(m.group("weekday2").toUpperCase(Locale.ROOT))));
  }

  /** "the 25th of this month". */
  private Optional<DateExpression> dayOfMonth(Matcher m) {
    return Optional.of(
        new DateExpression.DayOfMonth(Integer.parseInt(m.group("day")), shift(m.group("which"))));
  }

  private static int shift(String which) {
    return which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
  }

  private Optional<DateExpression> month(Matcher m) {
    return Optional.of(
        new Calendar(
            Optional.empty(), Optional.of(monthNumber(m.group("month"))), Optional.empty()));
  }

  private Optional<DateExpression> year(Matcher m) {
    return Optional.of(
        new Calendar(
            Optional.of(Integer.valueOf(m.group("year"))), Optional.empty(), Optional.empty()));
  }

  private Optional<DateExpression> unit(Matcher m) {
    return Optional.of(
        new DateExpression.Unit(
            DateExpression.Length.valueOf(m.group("unit").toUpperCase(Locale.ROOT)),
            shift(m.group("which"))));
  }

  private static Optional<String> group(Matcher m, String name) {
    return m.namedGroups().containsKey(name)
        ? Optional.ofNullable(m.group(name))
        : Optional.empty();
  }

  private static int monthNumber(String word) {
    return Arrays.stream(Month.values())
        .filter(m -> full(m).startsWith(word.substring(0, 3)))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String full(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
