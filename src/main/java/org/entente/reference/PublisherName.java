package org.entente.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a publisher's name.
 *
 * @param whole all but who only reprints it
 * @param brackets what stands in brackets
 */
record PublisherName(
    String whole, String withoutBrackets, String beforeComma, List<String> brackets) {

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)");

  private static final Set<String> REPRINTERS =
      Set.of(
          "allafrica",
          "allafrica.com",
          "apo",
          "apo group",
          "africanews",
          "msn",
          "ppi-ot",
          "reliefweb",
          "yahoo",
          "yahoo news",
          "youtube");

  static PublisherName of(String text) {
    String whole =
        BRACKETS
            .matcher(text)
            .replaceAll(it -> reprints(it) ? "" : Matcher.quoteReplacement(it.group()))
            .strip();
    String bare = BRACKETS.matcher(whole).replaceAll("").strip();
    List<String> brackets = BRACKETS.matcher(whole).results().map(it -> it.group(1)).toList();
    return new PublisherName(whole, bare, bare.split(",", 2)[0].strip(), brackets);
  }

  private static boolean reprints(MatchResult bracketed) {
    return REPRINTERS.contains(bracketed.group(1).strip().toLowerCase(Locale.ROOT));
  }
}
