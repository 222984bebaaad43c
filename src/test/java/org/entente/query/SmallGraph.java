package org.entente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.springframework.core.io.ClassPathResource;

/** One database for all tests of a run, with the graph of {@code graph/small.cypher}. */
public final class SmallGraph {

  private static final Neo4j NEO4J =
      Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
  private static final Driver DRIVER = GraphDatabase.driver(NEO4J.boltURI(), AuthTokens.none());

  static {
    fill();
    Runtime.getRuntime().addShutdownHook(new Thread(NEO4J::close));
  }

  private SmallGraph() {}

  public static Driver driver() {
    return DRIVER;
  }

  public static URI bolt() {
    return NEO4J.boltURI();
  }

  private static void fill() {
    try (var session = DRIVER.session()) {
      session
          .run(
              "CREATE FULLTEXT INDEX names IF NOT EXISTS"
                  + " FOR (n:Country|Organisation|Person|Event|Topic)"
                  + " ON EACH [n.name, n.aliases, n.acronym]")
          .consume();
      session
          .run(
              new ClassPathResource("graph/small.cypher")
                  .getContentAsString(StandardCharsets.UTF_8))
          .consume();
      session.run("CALL db.awaitIndexes(60)").consume();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
