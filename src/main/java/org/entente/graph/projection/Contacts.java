package org.entente.graph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.claims.Participant;
import org.entente.claims.Status;
import org.entente.claims.relation.Mode;
import org.entente.document.ActorType;
import org.entente.document.Edtf;

/**
 * Finds the contacts that two parties' MET_WITH claims report: many reports, one event.
 *
 * <p>Claims of one sentence with one date and channel are one report. Reports are taken from the
 * precisely to the vaguely dated; each joins the contact that it fits (channel, date, persons,
 * place). One that fits several joins that of the very same date, or stays apart, so that it is not
 * given to the wrong one. Denials of a contact that others report are an event beside it.
 */
public final class Contacts {

  private static final Comparator<Meeting> ORDER =
      Comparator.comparing(Meeting::date, When.PRECISE_FIRST)
          .thenComparing(Comparator.comparingInt(Meeting::persons).reversed())
          .thenComparing(Meeting::order);

  private final Geography geography;

  public Contacts(Geography geography) {
    this.geography = geography;
  }

  /** The events of two parties, of all their claims that are not rejected. */
  public List<EventRow> of(String contact, Collection<ClaimRow> claims) {
    List<Meeting> meetings = new ArrayList<>();
    for (Meeting report : reports(claims)) {
      same(report, meetings).ifPresentOrElse(m -> m.join(report), () -> meetings.add(report));
    }
    Map<Meeting, String> ids = ids(contact, meetings);
    Map<Meeting, SortedSet<String>> otherDays = OtherDays.of(meetings, ids);
    List<EventRow> events = new ArrayList<>();
    for (Meeting meeting : meetings) {
      events.addAll(
          events(
              contact,
              meeting,
              ids.getOrDefault(meeting, contact),
              otherDays.getOrDefault(meeting, new TreeSet<>())));
    }
    return events;
  }

  private List<Meeting> reports(Collection<ClaimRow> claims) {
    Map<String, List<ClaimRow>> sentences = new TreeMap<>();
    claims.stream()
        .filter(claim -> Allowed.ends(claim.relation(), claim.subject(), claim.object()))
        .sorted(Comparator.comparing(ClaimRow::id))
        .forEach(
            claim -> sentences.computeIfAbsent(sentence(claim), k -> new ArrayList<>()).add(claim));
    return sentences.values().stream()
        .map(sentence -> new Meeting(sentence, geography))
        .sorted(ORDER)
        .toList();
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
    return fitting.stream()
        .filter(meeting -> fitting.size() == 1 || meeting.date().equals(report.date()))
        .findFirst();
  }

  private static Map<Meeting, String> ids(String contact, List<Meeting> meetings) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Meeting, String> ids = new IdentityHashMap<>();
    for (Meeting meeting : meetings) {
      String id = contact + "|" + date(meeting) + "|" + meeting.channel();
      int number = seen.merge(id, 1, Integer::sum);
      ids.put(meeting, number == 1 ? id : id + "|" + number);
    }
    return ids;
  }

  private static String date(Meeting meeting) {
    return meeting.date().map(Edtf::text).orElse("undated");
  }

  private static List<EventRow> events(
      String contact, Meeting meeting, String id, SortedSet<String> otherDays) {
    if (!Tally.contested(meeting.claims())) {
      return List.of(event(id, contact, meeting.claims(), meeting.date(), otherDays));
    }
    String denial = id + "|denied";
    SortedSet<String> conflicts = new TreeSet<>(otherDays);
    conflicts.add(denial);
    return List.of(
        event(id, contact, some(meeting, false), meeting.date(), conflicts),
        event(denial, contact, some(meeting, true), meeting.date(), new TreeSet<>(List.of(id))));
  }

  private static List<ClaimRow> some(Meeting meeting, boolean denied) {
    return meeting.claims().stream().filter(c -> c.is(Status.DENIED) == denied).toList();
  }

  private static EventRow event(
      String id,
      String contact,
      List<ClaimRow> claims,
      Optional<Edtf> date,
      SortedSet<String> conflicts) {
    return new EventRow(
        id,
        Optional.of(contact),
        Tally.most(claims, claim -> claim.details().kind()).or(() -> kind(claims)),
        date,
        Tally.status(claims),
        !conflicts.isEmpty(),
        Tally.most(claims, ClaimRow::place),
        parents(claims),
        claims.stream().map(ClaimRow::id).sorted().toList(),
        conflicts);
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
