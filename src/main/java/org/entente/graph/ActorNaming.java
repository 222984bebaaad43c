package org.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.document.ActorType;

/**
 * The names that claims give to one id.
 *
 * @param acronyms how often claims give an acronym
 */
record ActorNaming(Map<ActorType, Map<String, Long>> names, Map<String, Long> acronyms) {

  static ActorNaming empty() {
    return new ActorNaming(new TreeMap<>(), new TreeMap<>());
  }

  void add(ActorType type, String name, long times) {
    names.computeIfAbsent(type, k -> new TreeMap<>()).merge(name, times, Long::sum);
  }

  void addAcronym(String acronym, long times) {
    acronyms.merge(acronym, times, Long::sum);
  }

  /** What most claims take it for, of some types. */
  Optional<ActorType> type(Set<ActorType> among) {
    return names.entrySet().stream()
        .filter(entry -> among.contains(entry.getKey()))
        .min(
            Comparator.<Map.Entry<ActorType, Map<String, Long>>>comparingLong(
                    entry -> -entry.getValue().values().stream().mapToLong(n -> n).sum())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /** The most frequent name first; a person's full names before bare surnames. */
  List<String> names(ActorType type) {
    Map<String, Long> counts = names.getOrDefault(type, Map.of());
    List<String> sorted = new ArrayList<>(counts.keySet());
    sorted.sort(
        Comparator.comparing((String name) -> type == ActorType.PERSON && !name.contains(" "))
            .thenComparing(counts::get, Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder()));
    return sorted;
  }

  Optional<String> acronym() {
    return acronyms.entrySet().stream()
        .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
