package org.entente.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/** Runs Cypher in sessions that cannot write. Does not retry: whoever asks hears at once. */
final class GraphReader {

  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
  private static final TransactionConfig LIMITED =
      TransactionConfig.builder().withTimeout(Duration.ofSeconds(30)).build();

  private final Driver driver;

  GraphReader(Driver driver) {
    this.driver = driver;
  }

  Answer read(String cypher, Map<String, Object> parameters, int limit) {
    try (var session = driver.session(READING);
        var transaction = session.beginTransaction(LIMITED)) {
      return answer(transaction.run(cypher, parameters), limit);
    }
  }

  List<Map<String, Object>> rows(String cypher, Map<String, Object> parameters) {
    return read(cypher, parameters, Integer.MAX_VALUE).rows();
  }

  Optional<Map<String, Object>> first(String cypher, Map<String, Object> parameters) {
    return rows(cypher, parameters).stream().findFirst();
  }

  private static Answer answer(Result result, int limit) {
    List<Map<String, Object>> rows = new ArrayList<>();
    while (result.hasNext() && rows.size() < limit) {
      rows.add(PlainValue.row(result.next()));
    }
    return new Answer(result.keys(), rows, !result.hasNext());
  }
}
