package org.entente.graph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.claims.Participant;
import org.entente.claims.relation.Mode;
import org.entente.document.ActorType;
import org.entente.document.Edtf;

/**
 * Finds the contacts that two parties' MET_WITH claims report: many reports, one event.
 *
 * <p>Claims of one sentence with one date and channel are one contact. Contacts are taken from the
 * precisely to the vaguely dated; each joins the one it fits (channel, date, persons, place). A
 * vague date that fits several stays apart, so that it is not given to the wrong one.
 */
public final class Contacts {

  /** Days that a visit can last; a longer interval is a vague date. */
  private static final int VISIT = 7;

  private static final Comparator<Meeting> ORDER =
      Comparator.comparing(Meeting::date, When.PRECISE_FIRST)
          .thenComparing(Comparator.comparingInt(Meeting::persons).reversed())
          .thenComparing(Meeting::order);

  private Contacts() {}

  /** The events of two parties, of all their claims that are not rejected. */
  public static List<EventRow> of(String contact, Collection<ClaimRow> claims) {
    List<Meeting> meetings = new ArrayList<>();
    for (Meeting sentence : sentences(claims)) {
      same(sentence, meetings).ifPresentOrElse(m -> m.join(sentence), () -> meetings.add(sentence));
    }
    Map<String, Integer> seen = new HashMap<>();
    List<EventRow> events = new ArrayList<>();
    for (Meeting meeting : meetings) {
      String id = contact + "|" + date(meeting) + "|" + meeting.channel();
      int number = seen.merge(id, 1, Integer::sum);
      events.add(event(number == 1 ? id : id + "|" + number, contact, meeting));
    }
    return events;
  }

  private static List<Meeting> sentences(Collection<ClaimRow> claims) {
    Map<String, List<ClaimRow>> sentences = new TreeMap<>();
    claims.stream()
        .filter(claim -> Allowed.ends(claim.relation(), claim.subject(), claim.object()))
        .sorted(Comparator.comparing(ClaimRow::id))
        .forEach(
            claim -> sentences.computeIfAbsent(sentence(claim), k -> new ArrayList<>()).add(claim));
    return sentences.values().stream().map(Meeting::new).sorted(ORDER).toList();
  }

  private static String sentence(ClaimRow claim) {
    return claim.passage()
        + "|"
        + claim.date().map(Edtf::text).orElse("")
        + "|"
        + Channel.of(claim.details().mode());
  }

  private static Optional<Meeting> same(Meeting report, List<Meeting> known) {
    List<Meeting> fitting = known.stream().filter(report::fits).toList();
    if (fitting.size() <= 1 || When.width(report.date()) < VISIT) {
      return fitting.stream().findFirst();
    }
    return fitting.stream().filter(meeting -> meeting.date().equals(report.date())).findFirst();
  }

  private static String date(Meeting meeting) {
    return meeting.date().map(Edtf::text).orElse("undated");
  }

  private static EventRow event(String id, String contact, Meeting meeting) {
    List<ClaimRow> claims = meeting.claims();
    return new EventRow(
        id,
        Optional.of(contact),
        Tally.most(claims, claim -> claim.details().kind()).or(() -> kind(claims)),
        meeting.date(),
        Tally.status(claims),
        Tally.contested(claims),
        Tally.most(claims, ClaimRow::place),
        parents(claims),
        claims.stream().map(ClaimRow::id).sorted().toList());
  }

  private static Optional<String> kind(List<ClaimRow> claims) {
    return Tally.most(claims, claim -> claim.details().mode()).map(Contacts::kind);
  }

  private static String kind(Mode mode) {
    return switch (mode) {
      case IN_PERSON -> "meeting";
      case VIDEO -> "video call";
      case CALL -> "phone call";
      case WRITTEN -> "exchange of messages";
    };
  }

  private static SortedSet<String> parents(List<ClaimRow> claims) {
    SortedSet<String> parents = new TreeSet<>();
    claims.stream().flatMap(Contacts::about).forEach(parents::add);
    return parents;
  }

  private static Stream<String> about(ClaimRow claim) {
    return claim.details().about().stream()
        .filter(event -> event.type() == ActorType.EVENT)
        .map(Participant::id);
  }
}
