package org.entente.reading.posts;

import java.util.List;
import java.util.Optional;
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

  /** Of two at the same distance the later post's, since a dump goes on in time. */
  private static Optional<Integer> nearestYear(List<Metadata> posts, int at) {
    for (int distance = 1; distance < posts.size(); distance++) {
      for (int place : new int[] {at + distance, at - distance}) {
        if (place >= 0 && place < posts.size() && year(posts.get(place)).isPresent()) {
          return year(posts.get(place));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> year(Metadata post) {
    return post.published().flatMap(Edtf::earliest).map(day -> day.getYear());
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
