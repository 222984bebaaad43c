package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.identity.NameKeys;
import org.entente.identity.Verdicts;

/** Reads and writes the forms of names that claims have. */
final class NameStore {

  private final Rows rows;

  NameStore(Rows rows) {
    this.rows = rows;
  }

  Map<String, StoredName> read(Collection<String> keys) {
    return byKey(names("identity/names-by-key", "keys", keys));
  }

  Map<String, StoredName> all() {
    return byKey(rows.read("identity/names", Map.of()).map(StoredName::of));
  }

  /** Takes away those that no claim has; returns them. */
  Collection<StoredName> removeUnused(Collection<String> keys) {
    return names("identity/remove-names", "keys", keys).toList();
  }

  void write(Collection<StoredName> names) {
    rows.run("identity/write-names", "rows", names.stream().map(StoredName::row).toList());
  }

  Verdicts verdicts() {
    return new Verdicts(rows.read("identity/verdicts", Map.of()).map(StoredVerdict::of).toList());
  }

  /**
   * All forms that have to be looked at together with some: those that share a key, those that
   * verdicts name beside them, and so on.
   */
  Map<String, StoredName> around(Collection<NameKeys> seeds, Verdicts verdicts) {
    Map<String, StoredName> found = new TreeMap<>();
    Set<NameKeys> asked = new HashSet<>();
    Set<NameKeys> open = new HashSet<>(seeds);
    while (!open.isEmpty()) {
      asked.addAll(open);
      sharing(open).forEach(name -> found.put(name.key(), name));
      Set<String> partners = new HashSet<>(verdicts.partners(found.keySet()));
      partners.removeAll(found.keySet());
      found.putAll(read(partners));
      open = new HashSet<>(found.values().stream().map(StoredName::keys).toList());
      open.removeAll(asked);
    }
    return found;
  }

  private Stream<StoredName> sharing(Collection<NameKeys> keys) {
    Set<String> blocks = new HashSet<>();
    Set<String> slugs = new HashSet<>();
    Set<String> letters = new HashSet<>();
    for (NameKeys key : keys) {
      blocks.add(key.block());
      slugs.add(key.slug());
      key.acronym().ifPresent(letters::add);
    }
    return rows.read(
            "identity/names-sharing",
            Map.of(
                "blocks", List.copyOf(blocks),
                "slugs", List.copyOf(slugs),
                "letters", List.copyOf(letters)))
        .map(StoredName::of);
  }

  private Stream<StoredName> names(String file, String parameter, Collection<String> keys) {
    return rows.read(file, parameter, new ArrayList<>(keys)).map(StoredName::of);
  }

  private static Map<String, StoredName> byKey(Stream<StoredName> names) {
    Map<String, StoredName> byKey = new TreeMap<>();
    names.forEach(name -> byKey.put(name.key(), name));
    return byKey;
  }
}
