package org.entente.graph.projection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.entente.document.Edtf;

/** Compares dates of different precision; an absent date can be any day. */
final class When {

  /** Wider than any interval of known years. */
  private static final long YEARLESS = 10_000_000;

  private static final long UNDATED = 20_000_000;

  /** From precise to vague, then by time. */
  static final Comparator<Optional<Edtf>> PRECISE_FIRST =
      Comparator.<Optional<Edtf>>comparingLong(When::width)
          .thenComparing(date -> date.map(Edtf::text).orElse(""));

  private When() {}

  /** How many days it can mean, less one. */
  static long width(Optional<Edtf> date) {
    return date.map(When::known).orElse(UNDATED);
  }

  private static long known(Edtf date) {
    Optional<LocalDate> first = date.earliest();
    Optional<LocalDate> last = date.latest();
    return first.isPresent() && last.isPresent()
        ? ChronoUnit.DAYS.between(first.get(), last.get())
        : YEARLESS;
  }

  /** Whether both can mean the same day. */
  static boolean overlap(Optional<Edtf> one, Optional<Edtf> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    Edtf a = one.get();
    Edtf b = other.get();
    if (a.earliest().isEmpty() || b.earliest().isEmpty()) {
      return yearless(a, b);
    }
    return !first(a).isAfter(last(b)) && !first(b).isAfter(last(a));
  }

  private static boolean yearless(Edtf a, Edtf b) {
    return a.text().substring(4).equals(b.text().substring(4))
        || a.text().equals("XXXX")
        || b.text().equals("XXXX");
  }

  static LocalDate first(Edtf date) {
    return date.earliest().orElse(LocalDate.MIN);
  }

  static LocalDate last(Edtf date) {
    return date.latest().orElse(LocalDate.MAX);
  }
}
