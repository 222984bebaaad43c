package org.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** The texts that the graph holds, as they were read. */
public final class StoredTexts {

  private static final int PAGE = 100;

  private final Driver driver;

  public StoredTexts(Driver driver) {
    this.driver = driver;
  }

  /** How many documents another version of the extractor has read. */
  public long countNotReadBy(String version) {
    try (Session session = driver.session()) {
      return session.executeRead(
          tx ->
              new Rows(tx)
                  .read("write/count-outdated", Map.of("version", version))
                  .mapToLong(row -> row.get("total").asLong())
                  .sum());
    }
  }

  /**
   * Documents that another version of the extractor has read, in order of their ids, from the copy
   * that gives their metadata. Asks the database for some at a time, while the stream is walked.
   */
  public Stream<Document> notReadBy(String version) {
    return Stream.iterate(page(version, ""), page -> !page.isEmpty(), page -> next(version, page))
        .flatMap(List::stream);
  }

  private List<Document> next(String version, List<Document> page) {
    return page(version, page.getLast().id());
  }

  private List<Document> page(String version, String after) {
    Map<String, Object> parameters = Map.of("version", version, "after", after, "limit", PAGE);
    try (Session session = driver.session()) {
      return session.executeRead(
          tx ->
              new Rows(tx)
                  .read("write/read-outdated", parameters)
                  .map(StoredTexts::document)
                  .toList());
    }
  }

  private static Document document(Record row) {
    return row.get("copies").asList(Copy::of).stream()
        .min(Copy.BEST_FIRST)
        .orElseThrow()
        .document(row.get("text").asString());
  }
}
