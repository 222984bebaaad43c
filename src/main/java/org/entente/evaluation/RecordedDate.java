package org.entente.evaluation;

/** A date as a claim or an analyst writes it, in EDTF; signs of doubt are left out of account. */
record RecordedDate(String text) {

  private static final int DAY = 10;

  /** Whether the other says what this says, as precisely, or lies inside this interval. */
  boolean isToldBy(RecordedDate other) {
    String first = first();
    String said = other.first();
    if (said.length() < Math.min(first.length(), DAY)) {
      return false;
    }
    String last = last();
    return first.compareTo(cut(said, first.length())) <= 0
        && cut(said, last.length()).compareTo(last) <= 0;
  }

  private static String cut(String date, int length) {
    return date.substring(0, Math.min(date.length(), length));
  }

  private String first() {
    String plain = plain();
    int slash = plain.indexOf('/');
    return slash < 0 ? plain : plain.substring(0, slash);
  }

  private String last() {
    String plain = plain();
    String end = plain.substring(plain.indexOf('/') + 1);
    return end.isEmpty() ? first() : end;
  }

  private String plain() {
    return text.replaceAll("[~?%]", "");
  }
}
