package org.entente.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.document.ActorType;

/**
 * Gathers forms into actors: first those that verdicts bring together, then those that reference
 * data recognise in their documents, then from full names to short ones each to the one that it
 * fits. What fits several stays apart.
 */
final class Clusters {

  private final Names names;
  private final KnownNames known;
  private final Map<ActorType, Matcher> matchers;
  private final Map<String, Set<String>> apart;
  private final List<Cluster> all = new ArrayList<>();
  private final Map<String, Set<Cluster>> byBlock = new HashMap<>();
  private final Map<String, Cluster> byActor = new HashMap<>();

  Clusters(Names names, KnownNames known, Map<String, Set<String>> apart) {
    this.names = names;
    this.known = known;
    this.apart = apart;
    this.matchers =
        Map.of(
            ActorType.PERSON, new PersonMatcher(names),
            ActorType.ORGANISATION, new OrganisationMatcher(names));
  }

  /** The clusters of some forms, none of them empty. */
  List<Cluster> of(Collection<NameForm> forms, List<Set<String>> together) {
    Map<String, NameForm> open = new TreeMap<>();
    forms.forEach(form -> open.put(form.key(), form));
    for (Set<String> keys : together) {
      List<NameForm> unit =
          keys.stream().flatMap(key -> Optional.ofNullable(open.remove(key)).stream()).toList();
      join(sorted(unit));
    }
    sorted(open.values()).stream()
        .filter(form -> known.known(form.type(), form.id()).isPresent())
        .toList()
        .forEach(
            form -> {
              join(List.of(form));
              open.remove(form.key());
            });
    sorted(open.values()).forEach(this::place);
    return all.stream().filter(cluster -> !cluster.members().isEmpty()).toList();
  }

  /** From full names to short ones; of the same names those of a party and a date first. */
  private List<NameForm> sorted(Collection<NameForm> forms) {
    return forms.stream().sorted(Comparator.comparing(this::rank)).toList();
  }

  private String rank(NameForm form) {
    PersonName name = PersonName.of(form.name(), names.tables());
    return String.join(
        " ",
        name.hasInitial() ? "1" : "0",
        String.valueOf((char) ('z' - Math.min(name.length(), 20))),
        form.party().isPresent() ? "0" : "1",
        form.offices().isEmpty() ? "1" : "0",
        form.decade().map("%04d"::formatted).orElse("9999"),
        form.key());
  }

  /** Makes one cluster of forms that are one actor, with the clusters that these name exactly. */
  private void join(List<NameForm> unit) {
    if (unit.isEmpty()) {
      return;
    }
    Cluster cluster = new Cluster(unit.getFirst().type());
    unit.forEach(cluster::add);
    Set<Cluster> meant = new LinkedHashSet<>();
    for (NameForm form : unit) {
      known
          .known(form.type(), form.id())
          .map(this::actor)
          .or(() -> matcher(form).exact(form, candidates(form, unit)))
          .ifPresent(meant::add);
    }
    if (unit.size() == 1 && meant.size() == 1 && admits(meant, unit)) {
      meant.forEach(only -> add(only, unit.getFirst()));
      return;
    }
    for (Cluster other : meant) {
      if (other.admits(cluster.members(), apart)) {
        cluster.add(other);
        replace(other, cluster);
      }
    }
    all.add(cluster);
    cluster.members().forEach(form -> index(cluster, form));
  }

  private void place(NameForm form) {
    List<Cluster> candidates = candidates(form, List.of(form));
    Optional<Cluster> meant =
        matcher(form).exact(form, candidates).or(() -> matcher(form).shorter(form, candidates));
    Cluster cluster = meant.orElseGet(() -> new Cluster(form.type()));
    if (meant.isEmpty()) {
      all.add(cluster);
    }
    add(cluster, form);
  }

  private void add(Cluster cluster, NameForm form) {
    cluster.add(form);
    index(cluster, form);
  }

  private boolean admits(Collection<Cluster> clusters, List<NameForm> unit) {
    return clusters.stream().allMatch(cluster -> cluster.admits(unit, apart));
  }

  private Matcher matcher(NameForm form) {
    return Optional.ofNullable(matchers.get(form.type()))
        .orElseThrow(() -> new IllegalArgumentException("No identity of " + form.key() + "."));
  }

  /** Those with which a form can be compared and that no verdict keeps it from. */
  private List<Cluster> candidates(NameForm form, Collection<NameForm> unit) {
    NameKeys keys = names.keys(form);
    known.inBlock(keys.block()).forEach(this::actor);
    return Stream.concat(Stream.of(keys.block()), keys.acronym().stream())
        .flatMap(key -> byBlock.getOrDefault(key, Set.of()).stream())
        .distinct()
        .filter(cluster -> cluster.type() == form.type())
        .filter(cluster -> cluster.admits(unit, apart))
        .toList();
  }

  /** The cluster of an actor that reference data know. */
  private Cluster actor(KnownActor actor) {
    Optional<Cluster> there = Optional.ofNullable(byActor.get(actor.id()));
    if (there.isPresent()) {
      return there.get();
    }
    Cluster cluster = Cluster.of(actor, names.tables());
    byActor.put(actor.id(), cluster);
    all.add(cluster);
    actor.names().forEach(name -> index(cluster, names.block(actor.type(), name)));
    return cluster;
  }

  private void index(Cluster cluster, NameForm form) {
    NameKeys keys = names.keys(form);
    index(cluster, keys.block());
    keys.acronym().ifPresent(acronym -> index(cluster, acronym));
  }

  private void index(Cluster cluster, String key) {
    byBlock.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
  }

  private void replace(Cluster old, Cluster cluster) {
    all.remove(old);
    byBlock.values().forEach(some -> some.remove(old));
    byActor.replaceAll((id, some) -> some == old ? cluster : some);
    cluster.actors().stream()
        .flatMap(actor -> actor.names().stream().map(n -> names.block(actor.type(), n)))
        .forEach(block -> index(cluster, block));
  }
}
