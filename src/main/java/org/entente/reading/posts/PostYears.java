package org.entente.reading.posts;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Edtf;
import org.entente.document.Metadata;

/** Gives a post without a year the year of the nearest dated post of its file. */
final class PostYears {

  private PostYears() {}

  static Metadata complete(List<Metadata> posts, int at) {
    Metadata own = posts.get(at);
    if (year(own).isPresent()) {
      return own;
    }
    return nearestYear(posts, at).map(year -> withYear(own, year)).orElse(own);
  }

  /** Of two at the same distance the one nearer in time, since a dump goes on in time. */
  private static Optional<Integer> nearestYear(List<Metadata> posts, int at) {
    for (int distance = 1; distance < posts.size(); distance++) {
      List<LocalDate> days =
          Stream.of(at + distance, at - distance)
              .filter(place -> place >= 0 && place < posts.size())
              .flatMap(place -> day(posts.get(place)).stream())
              .toList();
      if (!days.isEmpty()) {
        return days.stream()
            .map(LocalDate::getYear)
            .min(Comparator.comparing(year -> daysAway(withYear(posts.get(at), year), days)));
      }
    }
    return Optional.empty();
  }

  private static long daysAway(Metadata post, List<LocalDate> days) {
    return day(post)
        .map(day -> days.stream().mapToLong(d -> Math.abs(DAYS.between(day, d))).min().orElse(0))
        .orElse(0L);
  }

  private static Optional<LocalDate> day(Metadata post) {
    return post.published().flatMap(Edtf::earliest);
  }

  private static Optional<Integer> year(Metadata post) {
    return day(post).map(LocalDate::getYear);
  }

  private static Metadata withYear(Metadata post, int year) {
    String day = post.published().map(date -> date.text().substring(4)).orElse("");
    try {
      return post.withPublished(new Edtf("%04d".formatted(year) + day));
    } catch (IllegalArgumentException leapDay) {
      return post.withPublished(Edtf.ofYear(year));
    }
  }
}
