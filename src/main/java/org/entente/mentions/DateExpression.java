package org.entente.mentions;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A date as a text words it, before the document's date settles what is meant. */
sealed interface DateExpression {

  /** A day, month or year, with its parts as far as they are said. */
  record Calendar(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day)
      implements DateExpression {

    /** Whether such a day can be in a calendar; a leap year is assumed where none is said. */
    boolean isOfCalendar() {
      try {
        LocalDate.of(year.orElse(2024), month.orElse(1), day.orElse(1));
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }

  /** From one day or year to another. */
  record Between(Calendar first, Calendar last) implements DateExpression {}

  /** The last day of this name, or the next. */
  record Weekday(DayOfWeek day, boolean next) implements DateExpression {}

  /** "from Monday to Wednesday". */
  record Weekdays(DayOfWeek first, DayOfWeek last) implements DateExpression {}

  /** A day of this, the last or the next month. */
  record DayOfMonth(int day, int shift) implements DateExpression {}

  /** Days counted from the document's date, or from the date named before. */
  record Relative(boolean fromPrevious, int from, int to) implements DateExpression {}

  /** This, the last or the next weekend, week, month or year. */
  record Unit(Length length, int shift) implements DateExpression {}

  /** A length of calendar time. */
  enum Length {
    WEEKEND,
    WEEK,
    MONTH,
    YEAR
  }
}
