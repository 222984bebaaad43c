package org.entente.mentions;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.entente.document.Edtf;
import org.entente.mentions.DateExpression.Calendar;

/**
 * Settles what a date expression means in a document of a date. A day without a year is the nearest
 * one not after the document's date, or the nearest one not before it where the clause looks ahead.
 */
final class DateResolver {

  /** Days by which a release may trail what it announces as past. */
  private static final int AHEAD = 2;

  private final Optional<Edtf> published;

  DateResolver(Optional<Edtf> published) {
    this.published = published;
  }

  /**
   * @param ahead whether the clause speaks of the future
   * @param previous the date named before
   */
  Optional<Edtf> resolve(DateExpression expression, boolean ahead, Optional<Edtf> previous) {
    try {
      return switch (expression) {
        case Calendar c -> calendar(c, ahead);
        case DateExpression.Between b -> between(b, ahead);
        case DateExpression.Weekday w -> day().map(d -> weekday(d, w, ahead));
        case DateExpression.Weekdays w -> day().map(d -> weekdays(d, w, ahead));
        case DateExpression.DayOfMonth m ->
            day().map(d -> Edtf.of(d.plusMonths(m.shift()).withDayOfMonth(m.day())));
        case DateExpression.Relative r -> relative(r, previous);
        case DateExpression.Unit u -> unit(u);
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> day() {
    return published.flatMap(Edtf::day);
  }

  private Optional<Edtf> calendar(Calendar c, boolean ahead) {
    if (c.year().isPresent()) {
      return Optional.of(withYear(c, c.year().get()));
    }
    if (c.month().isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = nearestYear(c, ahead);
    if (year.isEmpty()) {
      return c.day().map(d -> new Edtf("XXXX-%02d-%02d".formatted(c.month().get(), d)));
    }
    return Optional.of(withYear(c, year.get()));
  }

  private static Edtf withYear(Calendar c, int year) {
    if (c.month().isEmpty()) {
      return Edtf.ofYear(year);
    }
    return c.day()
        .map(d -> Edtf.of(LocalDate.of(year, c.month().get(), d)))
        .orElseGet(() -> Edtf.of(YearMonth.of(year, c.month().get())));
  }

  private Optional<Integer> nearestYear(Calendar c, boolean ahead) {
    if (published.isEmpty() || published.get().earliest().isEmpty()) {
      return Optional.empty();
    }
    LocalDate latest = published.get().latest().orElseThrow();
    int year = published.get().earliest().orElseThrow().getYear();
    if (published.get().text().length() == 4) {
      return Optional.of(year);
    }
    LocalDate there = there(c, year);
    if (ahead) {
      return Optional.of(there.isBefore(latest.minusMonths(1)) ? year + 1 : year);
    }
    return Optional.of(there.isAfter(latest.plusDays(AHEAD)) ? year - 1 : year);
  }

  private static LocalDate there(Calendar c, int year) {
    int day = c.day().orElse(1);
    return day == 29 && c.month().orElse(1) == 2 && !Year.isLeap(year)
        ? LocalDate.of(year, 2, 28)
        : LocalDate.of(year, c.month().orElse(1), day);
  }

  private Optional<Edtf> between(DateExpression.Between b, boolean ahead) {
    Optional<Edtf> last =
        calendar(
            new Calendar(b.last().year().or(b.first()::year), b.last().month(), b.last().day()),
            ahead);
    Optional<Integer> year =
        b.first().year().or(() -> last.flatMap(Edtf::earliest).map(LocalDate::getYear));
    Optional<Edtf> first = calendar(new Calendar(year, b.first().month(), b.first().day()), ahead);
    if (first.isEmpty() || last.isEmpty() || last.get().text().startsWith("XXXX")) {
      return Optional.empty();
    }
    boolean ordered =
        !first.get().earliest().orElseThrow().isAfter(last.get().latest().orElseThrow());
    return ordered ? Optional.of(new Edtf(first.get() + "/" + last.get())) : Optional.empty();
  }

  private static Edtf weekday(LocalDate published, DateExpression.Weekday w, boolean ahead) {
    return Edtf.of(
        published.with(
            w.next()
                ? TemporalAdjusters.next(w.day())
                : ahead
                    ? TemporalAdjusters.nextOrSame(w.day())
                    : TemporalAdjusters.previousOrSame(w.day())));
  }

  private static Edtf weekdays(LocalDate published, DateExpression.Weekdays w, boolean ahead) {
    if (ahead) {
      LocalDate first = published.with(TemporalAdjusters.nextOrSame(w.first()));
      return Edtf.between(first, first.with(TemporalAdjusters.nextOrSame(w.last())));
    }
    LocalDate last = published.with(TemporalAdjusters.previousOrSame(w.last()));
    return Edtf.between(last.with(TemporalAdjusters.previousOrSame(w.first())), last);
  }

  private Optional<Edtf> relative(DateExpression.Relative r, Optional<Edtf> previous) {
    Optional<LocalDate> base =
        r.fromPrevious() ? previous.flatMap(Edtf::latest).or(this::day) : day();
    return base.map(d -> Edtf.between(d.plusDays(r.from()), d.plusDays(r.to())));
  }

  private Optional<Edtf> unit(DateExpression.Unit u) {
    Optional<LocalDate> base = day();
    return base.map(
        d ->
            switch (u.length()) {
              case WEEKEND ->
                  Edtf.between(
                      sunday(d.plusWeeks(u.shift())).minusDays(1), sunday(d.plusWeeks(u.shift())));
              case WEEK -> week(d.plusWeeks(u.shift()));
              case MONTH -> Edtf.of(YearMonth.from(d).plusMonths(u.shift()));
              case YEAR -> Edtf.ofYear(d.getYear() + u.shift());
            });
  }

  private static LocalDate sunday(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  private static Edtf week(LocalDate day) {
    return Edtf.between(
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
        day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
  }
}
