package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.document.ActorType;
import org.entente.identity.Likeness;
import org.entente.identity.NameForm;
import org.entente.identity.Verdict;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Ranks pairs of actors that are likely the same: by their names, then by party, office and
 * contacts that they share. What a verdict has decided is not asked again.
 */
public final class Suggestions {

  private static final double WORTH_ASKING = 0.55;

  /** Pairs of one block that are compared; a name that so many bear tells nothing. */
  private static final int BEARERS = 200;

  private final Driver driver;
  private final ActorCatalogue catalogue;

  public Suggestions(Driver driver, ActorCatalogue catalogue) {
    this.driver = driver;
    this.catalogue = catalogue;
  }

  /** The likeliest, at most so many. */
  public List<Suggestion> likeliest(int limit) {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> likeliest(new Rows(tx), limit));
    }
  }

  private List<Suggestion> likeliest(Rows rows, int limit) {
    NameStore store = new NameStore(rows);
    Map<String, List<NameForm>> forms = new TreeMap<>();
    Map<String, Set<String>> blocks = new TreeMap<>();
    Map<String, String> actors = new HashMap<>();
    for (StoredName name : store.all().values()) {
      forms.computeIfAbsent(name.actor(), k -> new ArrayList<>()).add(name.form());
      actors.put(name.key(), name.actor());
      keys(name).forEach(k -> blocks.computeIfAbsent(k, b -> new TreeSet<>()).add(name.actor()));
    }
    Set<Pair> decided = decided(rows, actors);
    List<Open> open = new ArrayList<>();
    for (Pair pair : pairs(blocks.values())) {
      Likeness likeness =
          catalogue
              .identities()
              .likeness(
                  forms.getOrDefault(pair.left(), List.of()),
                  forms.getOrDefault(pair.right(), List.of()));
      if (likeness.score() >= WORTH_ASKING && !decided.contains(pair) && !bothKnown(pair)) {
        open.add(new Open(pair, likeness));
      }
    }
    return ranked(rows, open).stream().limit(limit).toList();
  }

  /** Reference data tell them apart already. */
  private boolean bothKnown(Pair pair) {
    return catalogue.identities().isKnown(pair.left())
        && catalogue.identities().isKnown(pair.right());
  }

  private record Open(Pair pair, Likeness likeness) {}

  /** Two ids, the smaller first. */
  private record Pair(String left, String right) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** Persons by family name; organisations by each word of their names. */
  private static Set<String> keys(StoredName name) {
    if (name.form().type() == ActorType.PERSON) {
      return Set.of(name.keys().block());
    }
    Set<String> keys = new HashSet<>();
    for (String word : name.keys().block().split(" ")) {
      keys.add("word " + word);
    }
    keys.remove("word organisation");
    return keys;
  }

  private static Set<Pair> pairs(Collection<Set<String>> blocks) {
    Set<Pair> pairs = new HashSet<>();
    for (Set<String> block : blocks) {
      List<String> actors = block.stream().limit(BEARERS).toList();
      for (int one = 0; one < actors.size(); one++) {
        for (String other : actors.subList(one + 1, actors.size())) {
          pairs.add(Pair.of(actors.get(one), other));
        }
      }
    }
    return pairs;
  }

  private static Set<Pair> decided(Rows rows, Map<String, String> actors) {
    Set<Pair> decided = new HashSet<>();
    rows.read("identity/verdicts", Map.of())
        .map(StoredVerdict::of)
        .filter(verdict -> verdict.kind() == Verdict.Kind.DIFFERENT)
        .forEach(
            verdict -> {
              for (String left : verdict.left()) {
                for (String right : verdict.right()) {
                  decided.add(
                      Pair.of(actors.getOrDefault(left, ""), actors.getOrDefault(right, "")));
                }
              }
            });
    return decided;
  }

  private static List<Suggestion> ranked(Rows rows, List<Open> open) {
    List<Map<String, Object>> asked =
        open.stream()
            .map(Open::pair)
            .map(pair -> Map.<String, Object>of("left", pair.left(), "right", pair.right()))
            .toList();
    Map<Pair, Value> ties = new HashMap<>();
    rows.read("identity/shared-contacts", "rows", asked)
        .forEach(
            row ->
                ties.put(
                    Pair.of(row.get("left").asString(), row.get("right").asString()),
                    row.get("shared")));
    return open.stream()
        .filter(one -> ties.containsKey(one.pair()))
        .map(one -> suggestion(one, shared(ties, one.pair())))
        .filter(suggestion -> suggestion.score() >= WORTH_ASKING)
        .sorted(
            Comparator.comparing(Suggestion::score)
                .reversed()
                .thenComparing(Suggestion::left)
                .thenComparing(Suggestion::right))
        .toList();
  }

  private static List<String> shared(Map<Pair, Value> ties, Pair pair) {
    Value shared = ties.get(pair);
    return shared == null ? List.of() : shared.asList(Value::asString);
  }

  private static Suggestion suggestion(Open open, List<String> contacts) {
    Likeness likeness = open.likeness();
    List<String> reasons = new ArrayList<>();
    reasons.add("names alike: " + String.join(", ", likeness.names()));
    double doubt = 1 - likeness.score();
    if (!likeness.parties().isEmpty()) {
      reasons.add("both act for " + String.join(", ", likeness.parties()));
      doubt *= 0.6;
    }
    if (!likeness.offices().isEmpty()) {
      reasons.add("same office: " + String.join(", ", likeness.offices()));
      doubt *= 0.5;
    }
    if (!contacts.isEmpty()) {
      reasons.add("both met " + String.join(", ", contacts));
      doubt *= 0.7;
    }
    if (likeness.apart()) {
      reasons.add("but for different parties");
      doubt = Math.min(1, doubt * 3);
    }
    return new Suggestion(
        open.pair().left(),
        likeness.names().getFirst(),
        open.pair().right(),
        likeness.names().getLast(),
        Math.round((1 - doubt) * 100) / 100.0,
        reasons);
  }
}
