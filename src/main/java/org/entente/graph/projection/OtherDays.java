package org.entente.graph.projection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.claims.Status;
import org.entente.document.Edtf;

/** Finds contacts that are told with days that exclude each other: one of the two is wrong. */
final class OtherDays {

  /** Days by which reports of one contact err; who meets again later meets another time. */
  private static final long APART = 2;

  private record Dated(LocalDate day, Meeting meeting) {}

  private OtherDays() {}

  /** For each contact that has any, the ids of those told of another day. */
  static Map<Meeting, SortedSet<String>> of(List<Meeting> meetings, Map<Meeting, String> ids) {
    List<Dated> days =
        meetings.stream()
            .filter(meeting -> Tally.status(meeting.claims()) == Status.HELD)
            .flatMap(m -> m.date().flatMap(Edtf::day).map(day -> new Dated(day, m)).stream())
            .sorted(Comparator.comparing(Dated::day))
            .toList();
    Map<Meeting, SortedSet<String>> others = new IdentityHashMap<>();
    for (int first = 0; first < days.size(); first++) {
      Dated one = days.get(first);
      days.subList(first + 1, days.size()).stream()
          .takeWhile(other -> ChronoUnit.DAYS.between(one.day(), other.day()) <= APART)
          .filter(other -> !other.day().equals(one.day()))
          .filter(other -> one.meeting().isToldOfAnotherDay(other.meeting()))
          .forEach(
              other -> {
                add(others, one.meeting(), ids.getOrDefault(other.meeting(), ""));
                add(others, other.meeting(), ids.getOrDefault(one.meeting(), ""));
              });
    }
    return others;
  }

  private static void add(Map<Meeting, SortedSet<String>> others, Meeting meeting, String id) {
    others.computeIfAbsent(meeting, k -> new TreeSet<>()).add(id);
  }
}
