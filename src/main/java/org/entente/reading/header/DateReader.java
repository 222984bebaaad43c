package org.entente.reading.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.document.Edtf;

/**
 * Reads the first date of a short text: month-day and day-month order, ISO, {@code 05.06.2023} (day
 * first), days without a year.
 */
public final class DateReader {

  private static final String DAY = "(?:st|nd|rd|th)?";

  private record Form(Pattern pattern, Function<MatchResult, Edtf> date) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"),
              m -> day(number(m, 1), number(m, 2), number(m, 3))),
          new Form(
              Pattern.compile(
                  "\\b("
                      + Months.MONTH
                      + ")\\s+(\\d{1,2})"
                      + DAY
                      + "(?:\\s*[-–−]\\s*(\\d{1,2})"
                      + DAY
                      + ")?(?:,?\\s+(\\d{4}))?(?!\\d)"),
              m -> days(m, new int[] {4, 1, 2, 3})),
          new Form(
              Pattern.compile(
                  "\\b(?:(\\d{1,2})"
                      + DAY
                      + "\\s*[-–−]\\s*)?(\\d{1,2})"
                      + DAY
                      + "(?:\\s+of)?\\s+("
                      + Months.MONTH
                      + ")(?:,?\\s+(\\d{4}))?(?!\\d)"),
              m -> days(m, m.group(1) == null ? new int[] {4, 3, 2, 1} : new int[] {4, 3, 1, 2})),
          new Form(
              Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b"),
              m ->
                  number(m, 2) > 12
                      ? day(number(m, 3), number(m, 1), number(m, 2))
                      : day(number(m, 3), number(m, 2), number(m, 1))),
          new Form(
              Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?!\\d)"),
              m -> day(number(m, 1), number(m, 2), number(m, 3))),
          new Form(
              Pattern.compile("\\b(" + Months.MONTH + "),?\\s+(\\d{4})\\b"),
              m -> Edtf.of(YearMonth.of(number(m, 2), month(m, 1)))),
          new Form(
              Pattern.compile("^\\s*(\\d{4})-(\\d{2})\\s*$"),
              m -> Edtf.of(YearMonth.of(number(m, 1), number(m, 2)))),
          new Form(Pattern.compile("^\\s*(\\d{4})\\s*$"), m -> Edtf.ofYear(number(m, 1))));

  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\\d|3[01])(?!\\d)");

  private DateReader() {}

  /** The date that a header, label or column gives; empty when there is none of the calendar. */
  public static Optional<Edtf> read(String text) {
    for (Form form : FORMS) {
      Optional<Edtf> date = read(text, form);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date in a web address: {@code /2023/06/05/} or {@code 20230605}. */
  public static Optional<Edtf> inAddress(String address) {
    return read(address, new Form(IN_ADDRESS, m -> day(number(m, 1), number(m, 2), number(m, 3))));
  }

  private static Optional<Edtf> read(String text, Form form) {
    try {
      return form.pattern().matcher(text).results().findFirst().map(form.date());
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Edtf day(int year, int month, int day) {
    return Edtf.of(LocalDate.of(year, month, day));
  }

  /** Groups of year, month, first and last day; year and last day may be absent. */
  private static Edtf days(MatchResult m, int[] groups) {
    int month = month(m, groups[1]);
    MonthDay first = MonthDay.of(month, number(m, groups[2]));
    if (m.group(groups[0]) == null) {
      return new Edtf("XXXX-%02d-%02d".formatted(month, first.getDayOfMonth()));
    }
    LocalDate from = first.atYear(number(m, groups[0]));
    if (m.group(groups[3]) == null) {
      return Edtf.of(from);
    }
    return Edtf.between(from, from.withDayOfMonth(number(m, groups[3])));
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int month(MatchResult m, int group) {
    return Months.number(m.group(group)).orElseThrow();
  }
}
