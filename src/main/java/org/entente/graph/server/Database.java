package org.entente.graph.server;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.graph.schema.Schema;
import org.neo4j.driver.Driver;

/**
 * A database that is ready: it answers, and its schema is applied. Every use goes through its
 * driver, embedded or not.
 */
public final class Database implements AutoCloseable {

  private final Access access;
  private final Driver driver;
  private final Optional<Running> running;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Where it is and how one gets in. */
  private record Access(URI uri, String user, String password) {

    Driver connect() {
      return Connection.open(uri, user, password);
    }
  }

  /** The embedded server with what has to go when it stops. */
  private record Running(EmbeddedServer server, DatabaseSettings settings) {

    /** Whoever opens it meanwhile waits until it has stopped, and starts it again. */
    void stop() {
      AtomicBoolean stopped = new AtomicBoolean();
      try {
        StartLock.holding(
            settings.dataFolder(),
            () -> {
              stopped.set(true);
              halt();
              return settings;
            });
      } catch (DatabaseUnavailable locked) {
        if (!stopped.get()) {
          halt();
        }
      }
    }

    private void halt() {
      RunFile.remove(settings.dataFolder());
      server.close();
    }
  }

  private Database(Access access, Driver driver, Optional<Running> running) {
    this.access = access;
    this.driver = driver;
    this.running = running;
  }

  /**
   * Connects to the remote server when an address is set; else joins the Entente process that runs
   * this data folder's database; else starts the embedded database.
   *
   * @throws DatabaseUnavailable when there is none, with the remedy
   */
  public static Database open(DatabaseSettings settings) {
    return settings
        .uri()
        .map(uri -> prepared(remote(uri, settings)))
        .orElseGet(
            () -> StartLock.holding(settings.dataFolder(), () -> prepared(joinOrStart(settings))));
  }

  private static Database prepared(Database database) {
    try {
      new Schema().apply(database.driver);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The embedded database's password; created where there is none, without starting anything. */
  public static String passwordOf(DatabaseSettings settings) {
    return settings.uri().isPresent()
        ? settings.password().orElse("")
        : Credentials.password(settings.dataFolder());
  }

  private static Database remote(URI uri, DatabaseSettings settings) {
    Access access = new Access(uri, settings.user(), settings.password().orElse(""));
    return new Database(access, access.connect(), Optional.empty());
  }

  private static Database joinOrStart(DatabaseSettings settings) {
    return RunFile.read(settings.dataFolder())
        .map(run -> join(run, settings))
        .orElseGet(() -> start(settings));
  }

  private static Database join(RunFile run, DatabaseSettings settings) {
    Access access = new Access(run.uri(), run.user(), Credentials.password(settings.dataFolder()));
    try {
      return new Database(access, access.connect(), Optional.empty());
    } catch (DatabaseUnavailable e) {
      throw new DatabaseUnavailable(
          "Process "
              + run.process()
              + " holds the database in "
              + settings.dataFolder()
              + " and does not let others in: stop it and try again.",
          e);
    }
  }

  private static Database start(DatabaseSettings settings) {
    String password = Credentials.password(settings.dataFolder());
    EmbeddedServer server = EmbeddedServer.start(settings);
    Access access = new Access(server.uri(), EmbeddedServer.USER, password);
    try {
      server.ensurePassword(password);
      Driver driver = connect(server, access);
      RunFile.ofThisProcess(access.uri(), access.user()).write(settings.dataFolder());
      Database database = new Database(access, driver, Optional.of(new Running(server, settings)));
      Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-stop"));
      return database;
    } catch (IOException e) {
      server.close();
      throw new DatabaseUnavailable(
          "Cannot write to " + settings.dataFolder() + ": check the rights to it.", e);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Who may write the password file may set the password. */
  private static Driver connect(EmbeddedServer server, Access access) {
    try {
      return access.connect();
    } catch (DatabaseUnavailable refused) {
      server.setPassword(access.password());
      return access.connect();
    }
  }

  public Driver driver() {
    return driver;
  }

  public URI uri() {
    return access.uri();
  }

  public String user() {
    return access.user();
  }

  public String password() {
    return access.password();
  }

  /** Whether the database runs in this process. */
  public boolean embedded() {
    return running.isPresent();
  }

  /** Ends the connection and, where the database runs in this process, the database. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      driver.close();
      running.ifPresent(Running::stop);
    }
  }
}
