package org.entente.model;

import java.util.regex.Pattern;

/** Knows the words by which models decline to answer. */
final class Refusals {

  private static final Pattern WORDS =
      Pattern.compile(
          "^\\W*(?:(?:I['’]m|I am) (?:very |so |really )?(?:sorry|afraid|unable|not able)"
              + "|sorry|unfortunately|I (?:can['’]?t|cannot|can not|won['’]?t|will not|must decline)"
              + "|as an AI|I apologi[sz]e)\\b",
          Pattern.CASE_INSENSITIVE);

  private Refusals() {}

  static boolean match(String answer) {
    return WORDS.matcher(answer).find();
  }
}
