package org.entente.graph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

class DatabaseIT {

  @TempDir private Path folder;
  private Optional<Database> open = Optional.empty();

  @AfterEach
  void close() {
    open.ifPresent(Database::close);
  }

  @Test
  void startsJoinsStopsAndStartsAgain() throws IOException {
    Database first = start();
    write(first);
    try (Database second = Database.open(settings())) {
      assertThat(second.embedded()).isFalse();
      assertThat(second.uri()).isEqualTo(first.uri());
      assertThat(read(second)).isEqualTo(1);
    }
    assertThat(first.embedded()).isTrue();
    assertThat(first.uri().getHost()).isEqualTo("127.0.0.1");
    assertThat(first.password()).isEqualTo(Database.passwordOf(settings())).hasSizeGreaterThan(24);
    assertThat(rights("password")).isEqualTo("rw-------");
    assertThat(rights("run/entente.properties")).isEqualTo("rw-------");

    first.close();
    assertThat(folder.resolve("run/entente.properties")).doesNotExist();

    assertThat(read(start())).isEqualTo(1);
  }

  @Test
  void aNewPasswordFileSetsThePassword() throws IOException {
    start().close();
    Files.writeString(folder.resolve("password"), "quite another password\n");

    assertThat(start().password()).isEqualTo("quite another password");
  }

  @Test
  void aDeadProcessIsNotJoined() throws IOException {
    Files.createDirectories(folder.resolve("run"));
    Files.writeString(
        folder.resolve("run/entente.properties"),
        "uri=bolt://127.0.0.1:1\nuser=neo4j\npid=1\nstarted=1970-01-01T00:00:01Z\n");

    assertThat(start().embedded()).isTrue();
  }

  @Test
  void ofSeveralAtOnceOneStartsAndTheOthersJoin() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      Callable<Database> opening = () -> Database.open(settings());
      List<Future<Database>> opened = threads.invokeAll(List.of(opening, opening, opening));
      int embedded = 0;
      for (Future<Database> future : opened) {
        embedded += future.get().embedded() ? 1 : 0;
      }
      for (Future<Database> future : opened) {
        future.get().close();
      }
      assertThat(embedded).isEqualTo(1);
    }
  }

  @Test
  void aTakenPortIsNamed() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      DatabaseSettings settings =
          new DatabaseSettings(
              folder, Optional.empty(), "neo4j", Optional.empty(), other.getLocalPort());

      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(() -> Database.open(settings))
          .withMessageContaining("Port " + other.getLocalPort())
          .withMessageContaining("ENTENTE_BOLT_PORT");
    }
  }

  @Test
  void aFolderThatAnotherProgramUsesIsNamed() {
    var other = new DatabaseManagementServiceBuilder(folder.resolve("neo4j")).build();
    try {
      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(() -> Database.open(settings()))
          .withMessageContaining("Another process uses the database in " + folder);
    } finally {
      other.shutdown();
    }
  }

  @Test
  void aWrongPasswordAndASilentServerAreNamed() {
    URI uri = start().uri();

    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> Database.open(remote(uri)))
        .withMessageContaining("refuses user 'neo4j'")
        .withMessageContaining("ENTENTE_NEO4J_PASSWORD");
    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> Database.open(remote(URI.create("bolt://127.0.0.1:1"))))
        .withMessageContaining("No Neo4j answers at bolt://127.0.0.1:1");
  }

  @Test
  void filesCannotBeReadByQueries() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.csv"), "secret");
    Database database = start();

    assertThatExceptionOfType(Exception.class)
        .isThrownBy(
            () ->
                database
                    .driver()
                    .executableQuery("LOAD CSV FROM '" + file.toUri() + "' AS row RETURN row")
                    .execute());
  }

  @ParameterizedTest
  @CsvSource({
    "ENTENTE_BOLT_PORT, many, ENTENTE_BOLT_PORT",
    "ENTENTE_BOLT_PORT, 70000, ENTENTE_BOLT_PORT",
    "ENTENTE_NEO4J_URI, here, ENTENTE_NEO4J_URI"
  })
  void settingsThatCannotBeReadAreNamed(String name, String value, String message) {
    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> DatabaseSettings.of(folder, Map.of(name, value)))
        .withMessageContaining(message)
        .withMessageContaining(value);
  }

  private Database start() {
    Database database = Database.open(settings());
    open = Optional.of(database);
    return database;
  }

  private DatabaseSettings settings() {
    return DatabaseSettings.of(folder, Map.of("ENTENTE_BOLT_PORT", "0"));
  }

  private DatabaseSettings remote(URI uri) {
    return DatabaseSettings.of(
        folder, Map.of("ENTENTE_NEO4J_URI", uri.toString(), "ENTENTE_NEO4J_PASSWORD", "wrong one"));
  }

  private static void write(Database database) {
    database.driver().executableQuery("CREATE (:Topic {id: 'kept'})").execute();
  }

  private static int read(Database database) {
    return database
        .driver()
        .executableQuery("MATCH (t:Topic {id: 'kept'}) RETURN count(t)")
        .execute()
        .records()
        .getFirst()
        .get(0)
        .asInt();
  }

  private String rights(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
  }
}
