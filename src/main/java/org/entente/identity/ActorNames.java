package org.entente.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives clusters their ids: that of reference data, else of the plainest full name; who shares it
 * with a namesake has party, decade and office behind it, as far as they are needed.
 */
record ActorNames(Names names, KnownNames known) {

  private static final List<Function<Cluster, Optional<String>>> MARKS =
      List.of(
          cluster -> cluster.parties().stream().findFirst().map(p -> p.toLowerCase(Locale.ROOT)),
          cluster -> cluster.since().map(decade -> decade + "s"),
          cluster ->
              cluster.offices().stream().findFirst().map(office -> office.replace(' ', '-')));

  /** The id of each cluster; all clusters with which it could share one must be among these. */
  Map<Cluster, String> ids(Collection<Cluster> clusters) {
    Map<Cluster, String> ids = new HashMap<>();
    List<Cluster> unknown = new ArrayList<>();
    for (Cluster cluster : clusters) {
      cluster.knownId().ifPresentOrElse(id -> ids.put(cluster, id), () -> unknown.add(cluster));
    }
    unknown.stream()
        .collect(Collectors.groupingBy(this::plain))
        .forEach((id, some) -> tell(id, some, 0, ids));
    return ids;
  }

  private void tell(String id, List<Cluster> sharing, int mark, Map<Cluster, String> ids) {
    if (sharing.size() == 1 && !known.isKnown(id)) {
      ids.put(sharing.getFirst(), id);
    } else if (mark == MARKS.size()) {
      number(id, sharing, ids);
    } else {
      sharing.stream()
          .collect(
              Collectors.groupingBy(
                  c -> MARKS.get(mark).apply(c).map(text -> id + "-" + text).orElse(id)))
          .forEach((longer, some) -> tell(longer, some, mark + 1, ids));
    }
  }

  private static void number(String id, List<Cluster> sharing, Map<Cluster, String> ids) {
    List<Cluster> sorted = new ArrayList<>(sharing);
    sorted.sort(Comparator.comparing(ActorNames::smallest));
    for (int at = 0; at < sorted.size(); at++) {
      ids.put(sorted.get(at), id + "-" + (at + 1));
    }
  }

  private static String smallest(Cluster cluster) {
    return cluster.members().stream().map(NameForm::key).min(String::compareTo).orElse("");
  }

  private String plain(Cluster cluster) {
    return cluster.members().stream()
        .min(Comparator.comparing(this::plainness))
        .map(form -> names.keys(form).slug())
        .orElse("unnamed");
  }

  /** Full names before bare ones and initials, then short before long, then by the alphabet. */
  private String plainness(NameForm form) {
    if (!form.isPerson()) {
      return form.acronym().filter(form.id()::equals).isPresent() ? "0" : "1" + form.id();
    }
    PersonName name = PersonName.of(form.name(), names.tables());
    return (name.given().isEmpty() ? "2" : name.hasInitial() ? "1" : "0")
        + (char) ('a' + Math.min(name.length(), 20))
        + "%03d".formatted(Math.min(names.slug(form).length(), 999))
        + names.slug(form);
  }
}
