package org.entente.graph;

import org.entente.graph.schema.Schema;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** One real database for all tests of a process, emptied by whoever takes it. */
public final class TestDatabase {

  private static final Neo4j SERVER =
      Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
  private static final Driver DRIVER = GraphDatabase.driver(SERVER.boltURI(), AuthTokens.none());

  static {
    new Schema().apply(DRIVER);
    Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
  }

  private TestDatabase() {}

  /** The database without any nodes but its schema's. */
  public static Driver empty() {
    DRIVER.executableQuery("MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n").execute();
    return DRIVER;
  }

  /** The database as it is. */
  public static Driver shared() {
    return DRIVER;
  }

  private static void stop() {
    DRIVER.close();
    SERVER.close();
  }
}
