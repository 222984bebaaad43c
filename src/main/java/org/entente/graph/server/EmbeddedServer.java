package org.entente.graph.server;

import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j in this process that listens for bolt on 127.0.0.1 and on nothing else. */
final class EmbeddedServer implements AutoCloseable {

  static final String USER = "neo4j";

  private static final String HOST = "127.0.0.1";

  /** Kept, so that its level stays: it says on the console which vector instructions it uses. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final DatabaseManagementService service;
  private final URI uri;

  private EmbeddedServer(DatabaseManagementService service) {
    this.service = service;
    this.uri = URI.create("bolt://" + HOST + ":" + port(service));
  }

  static EmbeddedServer start(DatabaseSettings settings) {
    checkPort(settings.boltPort());
    Path home = settings.dataFolder().resolve("neo4j");
    checkWritable(home);
    try {
      return new EmbeddedServer(builder(home, settings.boltPort()).build());
    } catch (RuntimeException e) {
      throw StartFailure.explain(settings, e);
    }
  }

  URI uri() {
    return uri;
  }

  /** Sets the password where the database has still its first one, in this process alone. */
  void ensurePassword(String password) {
    boolean changeRequired =
        service
            .database(SYSTEM_DATABASE_NAME)
            .executeTransactionally(
                "SHOW USERS YIELD user, passwordChangeRequired"
                    + " WHERE user = $user AND passwordChangeRequired RETURN user",
                Map.of("user", USER),
                rows -> rows.hasNext());
    if (changeRequired) {
      setPassword(password);
    }
  }

  void setPassword(String password) {
    service
        .database(SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
  }

  @Override
  public void close() {
    service.shutdown();
  }

  private static DatabaseManagementServiceBuilder builder(Path home, int port) {
    return new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress(HOST, port))
        .setConfig(BoltConnector.advertised_address, new SocketAddress(HOST, port))
        .setConfig(HttpConnector.enabled, false)
        .setConfig(HttpsConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
        .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(64))
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
        .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ZERO);
  }

  private static int port(DatabaseManagementService service) {
    return ((GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME))
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  private static void checkPort(int port) {
    if (port == 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
    } catch (IOException taken) {
      throw StartFailure.portTaken(port, taken);
    }
  }

  private static void checkWritable(Path home) {
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "write", ".test"));
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "Cannot write to " + home + ": check the rights to it, or set ENTENTE_DATA.", e);
    }
  }
}
