package org.entente.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.vocabulary.Vocabulary;

/** Files that lie among documents without being some: {@code bystanders.txt}. */
final class Bystanders {

  private static final List<Pattern> NAMES =
      Vocabulary.shipped("reading").words("bystanders.txt").stream()
          .map(name -> Pattern.compile(name, Pattern.CASE_INSENSITIVE))
          .toList();

  private Bystanders() {}

  static boolean contain(String name) {
    return isHidden(name) || NAMES.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }

  static boolean isHidden(String name) {
    return name.startsWith(".");
  }
}
