package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.identity.Identities;
import org.entente.identity.NameForm;
import org.entente.identity.NameKeys;
import org.entente.identity.Verdicts;

/**
 * Decides in a writing transaction whom claims mean. Looks only at forms that share a key with
 * those that came or went, and touches only claims that mean somebody else than before.
 */
final class IdentityStep {

  private final Rows rows;
  private final NameStore store;
  private final Identities identities;

  IdentityStep(Rows rows, Identities identities) {
    this.rows = rows;
    this.store = new NameStore(rows);
    this.identities = identities;
  }

  /**
   * Settles whom the claims mean that are about to be written. Those that are written anew have
   * lost their forms already.
   */
  void settle(Change change) {
    Set<String> unused = new TreeSet<>(change.dropped);
    unused.removeAll(change.names.keySet());
    List<NameKeys> seeds =
        new ArrayList<>(store.removeUnused(unused).stream().map(StoredName::keys).toList());
    Map<String, StoredName> stored = store.read(change.names.keySet());
    Map<String, String> actors = new HashMap<>();
    stored.forEach((key, name) -> actors.put(key, name.actor()));
    List<StoredName> fresh =
        change.names.values().stream()
            .filter(form -> !stored.containsKey(form.key()))
            .map(form -> new StoredName(form, identities.keys(form), ""))
            .toList();
    fresh.forEach(name -> seeds.add(name.keys()));
    actors.putAll(decide(seeds, fresh, change));
    MeantActors meant = new MeantActors(actors);
    change.means(meant);
  }

  /** Decides anew about forms and all that have to be looked at with them. */
  void again(Set<String> keys, Change change) {
    List<NameKeys> seeds = store.read(keys).values().stream().map(StoredName::keys).toList();
    decide(seeds, List.of(), change);
  }

  /** Decides anew about all forms, by the tables of today. */
  void all(Change change) {
    Map<String, StoredName> stored = store.all();
    Map<String, StoredName> names = new TreeMap<>();
    stored.forEach((key, name) -> names.put(key, today(name)));
    store.write(
        names.values().stream().filter(name -> !name.equals(stored.get(name.key()))).toList());
    decide(names, store.verdicts(), change);
  }

  private Map<String, String> decide(
      Collection<NameKeys> seeds, Collection<StoredName> fresh, Change change) {
    if (seeds.isEmpty()) {
      return Map.of();
    }
    Verdicts verdicts = store.verdicts();
    Set<NameKeys> all = new HashSet<>(seeds);
    store
        .read(verdicts.partners(new TreeSet<>(fresh.stream().map(StoredName::key).toList())))
        .values()
        .forEach(partner -> all.add(partner.keys()));
    Map<String, StoredName> names = store.around(all, verdicts);
    fresh.forEach(name -> names.put(name.key(), name));
    return decide(names, verdicts, change);
  }

  private Map<String, String> decide(
      Map<String, StoredName> names, Verdicts verdicts, Change change) {
    List<NameForm> forms = names.values().stream().map(StoredName::form).toList();
    Map<String, String> actors = identities.actors(forms, verdicts);
    List<StoredName> changed = new ArrayList<>();
    names.forEach(
        (key, name) ->
            Optional.ofNullable(actors.get(key))
                .filter(actor -> !actor.equals(name.actor()))
                .ifPresent(actor -> changed.add(new StoredName(name.form(), name.keys(), actor))));
    store.write(changed);
    move(changed.stream().map(StoredName::key).toList(), actors, change);
    return actors;
  }

  /** Lets the claims of some forms mean other actors. */
  private void move(List<String> keys, Map<String, String> actors, Change change) {
    List<Map<String, Object>> moved = new ArrayList<>();
    Map<String, String> others = new HashMap<>();
    List<Map<String, Object>> claims = new ArrayList<>();
    rows.read("identity/claims-of-names", "keys", keys)
        .forEach(
            row -> {
              Map<String, Object> claim = new HashMap<>(row.get("claim").asMap());
              claim.put("element", row.get("element").asString());
              ClaimKeys.of(claim).names().stream()
                  .filter(key -> !actors.containsKey(key))
                  .forEach(key -> others.put(key, ""));
              claims.add(claim);
            });
    store.read(others.keySet()).forEach((key, name) -> others.put(key, name.actor()));
    others.putAll(actors);
    MeantActors meant = new MeantActors(others);
    for (Map<String, Object> claim : claims) {
      change.touch(ClaimKeys.of(claim));
      change.touch(ClaimKeys.of(meant.with(claim)));
      moved.add(
          Map.of("element", String.valueOf(claim.get("element")), "properties", meant.of(claim)));
    }
    rows.run("identity/move-claims", "rows", moved);
  }

  private StoredName today(StoredName name) {
    return new StoredName(name.form(), identities.keys(name.form()), name.actor());
  }

  /** Forms that mean somebody else than they ought to; nothing is written. */
  List<String> differences() {
    Map<String, StoredName> names = store.all();
    Map<String, String> actors =
        identities.actors(names.values().stream().map(StoredName::form).toList(), store.verdicts());
    return names.values().stream()
        .filter(name -> !name.equals(today(name)) || !name.actor().equals(actors.get(name.key())))
        .map(StoredName::key)
        .toList();
  }
}
