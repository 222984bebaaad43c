package org.entente.graph.server;

import java.net.URI;
import org.neo4j.driver.Driver;

/**
 * A database that is ready: it answers, and its schema is applied. Every use goes through its
 * driver, embedded or not.
 */
public final class Database implements AutoCloseable {

  private Database() {}

  /**
   * Connects to the remote server when an address is set; else joins the Entente process that runs
   * this data folder's database; else starts the embedded database.
   *
   * @throws DatabaseUnavailable when there is none, with the remedy
   */
  public static Database open(DatabaseSettings settings) {
    throw new DatabaseUnavailable("There is no database in " + settings.dataFolder() + " yet.");
  }

  /** The embedded database's password; created where there is none, without starting anything. */
  public static String passwordOf(DatabaseSettings settings) {
    throw new DatabaseUnavailable("There is no password in " + settings.dataFolder() + " yet.");
  }

  public Driver driver() {
    throw new UnsupportedOperationException();
  }

  public URI uri() {
    throw new UnsupportedOperationException();
  }

  public String user() {
    throw new UnsupportedOperationException();
  }

  public String password() {
    throw new UnsupportedOperationException();
  }

  /** Whether the database runs in this process. */
  public boolean embedded() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
