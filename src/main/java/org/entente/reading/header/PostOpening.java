package org.entente.reading.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.entente.document.Edtf;

/** The day that the first words of a post speak of, for posts without a date of their own. */
public final class PostOpening {

  private static final int LINES = 3;

  private PostOpening() {}

  /** "On July 16, ..." without a year, or an anniversary: "79 years ago, on June 26, 1945". */
  public static Optional<Edtf> date(String post) {
    List<String> lines =
        Lines.filled(post).stream()
            .map(line -> line.of(post))
            .filter(line -> LineReader.kind(line) == LineKind.TEXT)
            .limit(LINES)
            .map(Ornaments::plainDigits)
            .toList();
    return lines.stream()
        .limit(1)
        .flatMap(line -> HeaderPatterns.inside("ANNIVERSARY", line).stream())
        .flatMap(matcher -> anniversary(matcher).stream())
        .findFirst()
        .or(() -> opening(lines));
  }

  private static Optional<Edtf> opening(List<String> lines) {
    return lines.stream()
        .flatMap(line -> HeaderPatterns.inside("OPENING", line).stream())
        .flatMap(matcher -> HeaderPatterns.group(matcher, "date").stream())
        .flatMap(date -> DateReader.read(date).stream())
        .findFirst();
  }

  private static Optional<Edtf> anniversary(Matcher matcher) {
    int years = Integer.parseInt(matcher.group("years"));
    return HeaderPatterns.group(matcher, "date")
        .flatMap(DateReader::read)
        .flatMap(Edtf::day)
        .map(day -> Edtf.of(day.plusYears(years)));
  }
}
