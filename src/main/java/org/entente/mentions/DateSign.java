package org.entente.mentions;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a sentence must have somewhere for a form of dates to be sought in it. Most sentences have
 * none; telling that costs far less than a regular expression.
 */
enum DateSign {
  MONTH,
  WEEKDAY,
  UNIT,
  DIGIT,
  YEAR;

  /** Full and short, in lower case. */
  static final List<String> MONTHS =
      Stream.concat(
              Arrays.stream(Month.values())
                  .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                  .map(m -> m.toLowerCase(Locale.ROOT))
                  .flatMap(m -> Stream.of(m, m.substring(0, 3))),
              Stream.of("sept"))
          .distinct()
          .toList();

  /** In lower case. */
  static final List<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .toList();

  private static final List<String> UNITS = List.of("week", "month", "year");
  private static final List<String> WHICH = List.of("this", "last", "next");

  /** The signs of a sentence in lower case. */
  static Set<DateSign> of(String sentence) {
    Set<DateSign> there = EnumSet.noneOf(DateSign.class);
    add(there, MONTH, MONTHS.stream().anyMatch(m -> hasWordEnd(sentence, m)));
    add(there, WEEKDAY, sentence.contains("day") && hasOne(sentence, WEEKDAYS));
    add(there, UNIT, hasOne(sentence, UNITS) && hasOne(sentence, WHICH));
    add(there, DIGIT, firstDigit(sentence, 0) >= 0);
    add(there, YEAR, hasYear(sentence));
    return there;
  }

  private static void add(Set<DateSign> there, DateSign sign, boolean is) {
    if (is) {
      there.add(sign);
    }
  }

  /** Whether one of some forms is in a sentence, as a word or inside one. */
  static boolean hasOne(String sentence, List<String> forms) {
    for (String form : forms) {
      if (sentence.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form stands where no letter of English and no digit follows. */
  private static boolean hasWordEnd(String sentence, String form) {
    int at = sentence.indexOf(form);
    while (at >= 0) {
      int end = at + form.length();
      if (end == sentence.length() || !isWordSign(sentence.charAt(end))) {
        return true;
      }
      at = sentence.indexOf(form, at + 1);
    }
    return false;
  }

  /** What a word is made of where a regular expression looks for its bounds. */
  private static boolean isWordSign(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
  }

  private static int firstDigit(String sentence, int from) {
    for (int i = from; i < sentence.length(); i++) {
      if (Character.isDigit(sentence.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether 19 or 20 and two more digits follow one another. */
  private static boolean hasYear(String sentence) {
    int at = firstDigit(sentence, 0);
    while (at >= 0 && at + 4 <= sentence.length()) {
      boolean century = sentence.startsWith("19", at) || sentence.startsWith("20", at);
      if (century
          && Character.isDigit(sentence.charAt(at + 2))
          && Character.isDigit(sentence.charAt(at + 3))) {
        return true;
      }
      at = firstDigit(sentence, at + 1);
    }
    return false;
  }
}
