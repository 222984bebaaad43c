package org.entente.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.document.ActorType;

/** Forms that are taken for one actor, while they are being gathered. */
final class Cluster {

  /** Years that may pass between two reports of one person. */
  static final int GAP = 30;

  private static final int EVER = 9999;

  private final ActorType type;
  private final List<NameForm> members = new ArrayList<>();
  private final SortedSet<String> known = new TreeSet<>();
  private final List<KnownActor> actors = new ArrayList<>();
  private final SortedSet<String> parties = new TreeSet<>();
  private final SortedSet<String> offices = new TreeSet<>();
  private int first = EVER;
  private int last = -EVER;

  Cluster(ActorType type) {
    this.type = type;
  }

  /** Of an actor that reference data know, before any form has joined it. */
  static Cluster of(KnownActor actor, NameTables tables) {
    Cluster cluster = new Cluster(actor.type());
    cluster.actors.add(actor);
    cluster.known.add(actor.id());
    for (KnownActor.Term term : actor.terms()) {
      cluster.parties.add(term.party());
      term.offices().forEach(office -> cluster.offices.add(tables.office(office)));
      cluster.first = Math.min(cluster.first, term.from().orElse(-EVER));
      cluster.last = Math.max(cluster.last, term.to().orElse(EVER));
    }
    return cluster;
  }

  void add(NameForm form) {
    members.add(form);
    form.party().ifPresent(parties::add);
    offices.addAll(form.offices());
    form.decade().ifPresent(decade -> first = Math.min(first, decade));
    form.decade().ifPresent(decade -> last = Math.max(last, decade + 9));
  }

  /** Takes in all of another. */
  void add(Cluster other) {
    other.members.forEach(this::add);
    known.addAll(other.known);
    actors.addAll(other.actors);
    parties.addAll(other.parties);
    offices.addAll(other.offices);
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }

  ActorType type() {
    return type;
  }

  List<NameForm> members() {
    return members;
  }

  /** What reference data know of it. */
  List<KnownActor> actors() {
    return actors;
  }

  /** The id that reference data have for it. */
  Optional<String> knownId() {
    return known.isEmpty() ? Optional.empty() : Optional.of(known.first());
  }

  SortedSet<String> parties() {
    return parties;
  }

  SortedSet<String> offices() {
    return offices;
  }

  /** Its first decade, for telling namesakes of different times apart. */
  Optional<Integer> since() {
    return members.stream().flatMap(form -> form.decade().stream()).min(Integer::compare);
  }

  /** Years between a form's time and this one's; none where either has no date. */
  int distance(NameForm form) {
    if (form.decade().isEmpty() || first > last) {
      return 0;
    }
    int decade = form.decade().get();
    return Math.max(0, Math.max(decade - last, first - decade - 9));
  }

  boolean isTimeOf(NameForm form) {
    return distance(form) <= GAP;
  }

  /** Whether no verdict keeps some forms out. */
  boolean admits(Collection<NameForm> forms, Map<String, Set<String>> apart) {
    return forms.stream()
        .map(form -> apart.getOrDefault(form.key(), Set.of()))
        .allMatch(others -> members.stream().map(NameForm::key).noneMatch(others::contains));
  }
}
