package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/**
 * What is looked up for each of many keys is found by index. A planner that knows of no claims yet
 * takes going through all of them for cheap, and a first large load would keep that plan.
 */
class LookUpsIT {

  private final Driver driver = TestDatabase.empty();

  @ParameterizedTest
  @CsvSource({
    "project/claims-of-pairs, pairs",
    "project/contacts-of-pairs, pairs",
    "project/claims-of-contacts, contacts",
    "project/events-of-contacts, contacts",
    "project/claims-of-events, ids",
    "project/mentions, ids",
    "write/unlink-claims, ids",
    "write/remove-claims, ids",
    "write/find-copies, uris",
    "write/find-files, files",
    "write/read-candidates, ids",
    "write/read-stories, stories",
    "identity/claims-of-names, keys",
    "identity/names-by-key, keys",
    "identity/remove-names, keys",
    "verify/edges-without-claim, none"
  })
  void goByIndexInAnEmptyGraph(String file, String parameter) {
    try (Session session = driver.session()) {
      Plan plan =
          session
              .run("EXPLAIN " + CypherFile.statement(file), Map.of(parameter, List.of("a")))
              .consume()
              .plan();

      assertThat(operators(plan))
          .anyMatch(operator -> operator.contains("IndexSeek"))
          .noneMatch(operator -> operator.matches("Node(IndexScan|ByLabelScan).*"));
    }
  }

  private static List<String> operators(Plan plan) {
    List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
    plan.children().forEach(child -> operators.addAll(operators(child)));
    return operators;
  }
}
