package org.entente.graph.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.claims.Participant;
import org.entente.document.ActorType;
import org.entente.document.Edtf;

/**
 * Claims that report one contact of two parties. Persons on a side are empty where only the party
 * is named.
 */
final class Meeting {

  private final List<ClaimRow> claims = new ArrayList<>();
  private final SortedSet<String> firstPersons = new TreeSet<>();
  private final SortedSet<String> secondPersons = new TreeSet<>();
  private final SortedSet<String> places = new TreeSet<>();
  private final Optional<Edtf> date;
  private final Geography geography;
  private Channel channel;

  /** A sentence's claims with one date and channel. */
  Meeting(List<ClaimRow> sentence, Geography geography) {
    this.geography = geography;
    ClaimRow any = sentence.getFirst();
    date = any.date();
    channel = Channel.of(any.details().mode());
    sentence.forEach(this::add);
  }

  private void add(ClaimRow claim) {
    claims.add(claim);
    claim.place().map(place -> place.toLowerCase(Locale.ROOT)).ifPresent(places::add);
    String first = claim.contact().substring(0, claim.contact().indexOf('|'));
    boolean asStands = Keys.party(claim.subject(), claim.object()).equals(first);
    person(claim.subject()).ifPresent(asStands ? firstPersons::add : secondPersons::add);
    person(claim.object()).ifPresent(asStands ? secondPersons::add : firstPersons::add);
  }

  private static Optional<String> person(Participant side) {
    return side.type() == ActorType.PERSON ? Optional.of(side.id()) : Optional.empty();
  }

  void join(Meeting other) {
    claims.addAll(other.claims);
    firstPersons.addAll(other.firstPersons);
    secondPersons.addAll(other.secondPersons);
    places.addAll(other.places);
    channel = channel == Channel.UNKNOWN ? other.channel : channel;
  }

  /** Whether both can be the same contact. */
  boolean fits(Meeting other) {
    return channel.fits(other.channel)
        && When.overlap(date, other.date)
        && (meet(firstPersons, other.firstPersons) && meet(secondPersons, other.secondPersons))
        && (compatiblePlaces(other) || samePersonsAndDay(other));
  }

  /**
   * Whether both can only be the same contact, told with days that exclude each other: the same
   * persons, channel, kind and place, and no report that tells both.
   */
  boolean isToldOfAnotherDay(Meeting other) {
    return channel == other.channel
        && kind().equals(other.kind())
        && samePersons(other)
        && samePlace(other)
        && Collections.disjoint(stories(), other.stories());
  }

  private Optional<String> kind() {
    return Tally.most(claims, claim -> claim.details().kind());
  }

  private Set<String> stories() {
    return claims.stream().map(claim -> claim.report().story()).collect(Collectors.toSet());
  }

  private static boolean meet(SortedSet<String> some, SortedSet<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  private boolean compatiblePlaces(Meeting other) {
    return places.isEmpty() || other.places.isEmpty() || samePlace(other);
  }

  private boolean samePlace(Meeting other) {
    return places.stream().anyMatch(p -> other.places.stream().anyMatch(o -> within(p, o)));
  }

  private boolean within(String one, String other) {
    return one.contains(other) || other.contains(one) || geography.compatible(one, other);
  }

  private boolean samePersonsAndDay(Meeting other) {
    return date.flatMap(Edtf::day).isPresent() && date.equals(other.date) && samePersons(other);
  }

  private boolean samePersons(Meeting other) {
    return !Collections.disjoint(firstPersons, other.firstPersons)
        && !Collections.disjoint(secondPersons, other.secondPersons);
  }

  List<ClaimRow> claims() {
    return claims;
  }

  Optional<Edtf> date() {
    return date;
  }

  Channel channel() {
    return channel;
  }

  int persons() {
    return firstPersons.size() + secondPersons.size();
  }

  /** Tells two of them apart, whatever order they come in. */
  String order() {
    return channel.ordinal() + "|" + firstPersons + secondPersons + places + claims.getFirst().id();
  }
}
