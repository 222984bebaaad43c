package org.entente.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;

/** Looks up single things of the graph: actors by name, claims, documents, counts. */
public final class GraphBrowser {

  private static final int NEIGHBOURS = 500;

  private final GraphReader reader;
  private final Redirects redirects;
  private final String actorsByName = CypherTexts.read("actors-by-name");
  private final String actor = CypherTexts.read("actor");
  private final String neighbours = CypherTexts.read("neighbours");
  private final String claim = CypherTexts.read("claim");
  private final String document = CypherTexts.read("document");
  private final String summary = CypherTexts.read("summary");

  public GraphBrowser(Driver driver) {
    this.reader = new GraphReader(driver);
    this.redirects = new Redirects(reader);
  }

  /** Actors with all these words in their name or an alias, the best first; typos forgiven. */
  public List<Actor> actors(String name, int limit) {
    String words = luceneWords(name);
    return words.isEmpty()
        ? List.of()
        : reader.rows(actorsByName, Map.of("words", words, "limit", limit)).stream()
            .map(Actor::of)
            .toList();
  }

  /** An actor by its id, of now or of before. */
  public Optional<ActorDetail> actor(String id) {
    return reader
        .first(actor, Map.of("id", redirects.now(id).orElse(id)))
        .map(
            row -> {
              Actor found = Actor.of(row);
              return new ActorDetail(
                  found.id(),
                  found.type(),
                  found.name(),
                  new Row(row).map("properties"),
                  neighbours(found.id()));
            });
  }

  public Optional<ClaimDetail> claim(String id) {
    return reader.first(claim, Map.of("id", id)).map(ClaimDetail::of);
  }

  public Optional<DocumentDetail> document(String id) {
    return reader.first(document, Map.of("id", id)).map(DocumentDetail::of);
  }

  /** How much is loaded: documents, claims, nodes by label, edges by type. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Map<String, Object> row : reader.rows(summary, Map.of())) {
      counts.put(new Row(row).text("kind"), Long.valueOf(new Row(row).text("count")));
    }
    return counts;
  }

  private List<Neighbour> neighbours(String id) {
    return reader.rows(neighbours, Map.of("id", id, "limit", NEIGHBOURS)).stream()
        .map(Neighbour::of)
        .toList();
  }

  /** Every word as it is, as a beginning, or with one letter wrong; Lucene's operators removed. */
  private static String luceneWords(String name) {
    return List.of(name.split("[^\\p{L}\\p{M}\\p{N}]+")).stream()
        .filter(word -> !word.isEmpty())
        .map(word -> "(%1$s^4 OR %1$s* OR %1$s~1)".formatted(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" AND "));
  }
}
