package org.entente.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as far as it is known, in the Extended Date/Time Format (ISO 8601-2): {@code 2024-07-16},
 * {@code 2024-07}, {@code 2024}, an interval of two of these {@code 2024-05-22/2024-05-23}, or
 * {@code XXXX-10-26} where no year can be known.
 *
 * @throws IllegalArgumentException when the text is none of these or names no day of the calendar
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification</a>
 */
public record Edtf(String text) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4}|XXXX)(-\\d{2}){0,2}(/\\d{4}(-\\d{2}){0,2})?");

  public Edtf {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("No EDTF date: '" + text + "'.");
    }
    try {
      first(text);
      last(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("No day of the calendar: '" + text + "'.", e);
    }
  }

  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString());
  }

  public static Edtf of(YearMonth month) {
    return new Edtf(month.toString());
  }

  public static Edtf ofYear(int year) {
    return new Edtf("%04d".formatted(year));
  }

  /** From the first date's beginning to the second's end; one date when both are the same. */
  public static Edtf between(LocalDate first, LocalDate last) {
    return first.equals(last) ? of(first) : new Edtf(first + "/" + last);
  }

  /** The first day it can mean; empty when the year is unknown. */
  public Optional<LocalDate> earliest() {
    return first(text);
  }

  /** The last day it can mean; empty when the year is unknown. */
  public Optional<LocalDate> latest() {
    return last(text);
  }

  /** The day, when it is one day. */
  public Optional<LocalDate> day() {
    return text.length() == 10 ? earliest() : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }

  private static Optional<LocalDate> first(String text) {
    String from = text.split("/")[0];
    if (from.startsWith("XXXX")) {
      return Optional.empty();
    }
    return Optional.of(
        switch (from.length()) {
          case 4 -> LocalDate.of(Integer.parseInt(from), 1, 1);
          case 7 -> YearMonth.parse(from).atDay(1);
          default -> LocalDate.parse(from);
        });
  }

  private static Optional<LocalDate> last(String text) {
    String to = text.substring(text.indexOf('/') + 1);
    if (to.startsWith("XXXX")) {
      return Optional.empty();
    }
    return Optional.of(
        switch (to.length()) {
          case 4 -> LocalDate.of(Integer.parseInt(to), 12, 31);
          case 7 -> YearMonth.parse(to).atEndOfMonth();
          default -> LocalDate.parse(to);
        });
  }
}
