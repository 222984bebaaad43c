package org.entente.identity;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Matches persons. Of two forms that could be one person or two, nothing is taken for granted: a
 * party, where both have one, must be the same, and a shorter form must fit one person alone.
 */
record PersonMatcher(Names names) implements Matcher {

  @Override
  public Optional<Cluster> exact(NameForm form, List<Cluster> among) {
    if (form.party().isEmpty() && isBare(form)) {
      return Optional.empty();
    }
    if (form.party().isEmpty()) {
      return only(among.stream().filter(c -> c.isTimeOf(form) && isNamed(c, form, "")).toList());
    }
    String party = form.party().get();
    List<Cluster> same =
        among.stream()
            .filter(c -> c.isTimeOf(form) && c.parties().contains(party))
            .filter(c -> isNamed(c, form, party))
            .toList();
    if (form.decade().isEmpty() || isBare(form)) {
      return only(same);
    }
    return same.stream().min(Comparator.comparingInt(cluster -> cluster.distance(form)));
  }

  /** A bare family name tells who is meant only together with an office. */
  private boolean isNamed(Cluster cluster, NameForm form, String party) {
    PersonName name = names.sound(form.name(), party);
    if (name.given().isEmpty() && !sharesOffice(cluster, form)) {
      return false;
    }
    Stream<String> called =
        party.isEmpty()
            ? names(cluster)
            : Stream.concat(
                cluster.members().stream()
                    .filter(m -> m.party().filter(party::equals).isPresent())
                    .map(NameForm::name),
                known(cluster, party));
    return called.anyMatch(other -> names.sound(other, party).equals(name));
  }

  private static Stream<String> names(Cluster cluster) {
    return Stream.concat(
        cluster.members().stream().map(NameForm::name),
        cluster.actors().stream().flatMap(actor -> actor.names().stream()));
  }

  private static Stream<String> known(Cluster cluster, String party) {
    return cluster.actors().stream()
        .filter(actor -> actor.terms().stream().anyMatch(term -> term.party().equals(party)))
        .flatMap(actor -> actor.names().stream());
  }

  @Override
  public Optional<Cluster> shorter(NameForm form, List<Cluster> among) {
    if (form.party().isEmpty()) {
      return Optional.empty();
    }
    String party = form.party().get();
    PersonName name = names.sound(form.name(), party);
    return only(
        among.stream()
            .filter(c -> c.isTimeOf(form) && c.parties().contains(party))
            .filter(c -> name.given().isEmpty() ? sharesOffice(c, form) : agreesInOffice(c, form))
            .filter(c -> names(c).anyMatch(other -> isShort(name, names.sound(other, party))))
            .toList());
  }

  private static boolean isShort(PersonName name, PersonName other) {
    return name.given().isEmpty()
        ? name.family().equals(other.family())
        : name.shortens(other) || other.shortens(name);
  }

  private boolean isBare(NameForm form) {
    return names.sound(form.name(), "").given().isEmpty();
  }

  private static boolean sharesOffice(Cluster cluster, NameForm form) {
    return !Collections.disjoint(cluster.offices(), form.offices());
  }

  private static boolean agreesInOffice(Cluster cluster, NameForm form) {
    return cluster.offices().isEmpty() || form.offices().isEmpty() || sharesOffice(cluster, form);
  }

  private static Optional<Cluster> only(List<Cluster> clusters) {
    return clusters.size() == 1 ? Optional.of(clusters.getFirst()) : Optional.empty();
  }
}
