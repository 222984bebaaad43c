package org.entente.graph.server;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Says which process runs a data folder's database, and where it answers: {@code
 * run/entente.properties}.
 *
 * @param started when that process began, so that another one with its number is not taken for it
 */
record RunFile(URI uri, String user, long process, Instant started) {

  private static final String NAME = "entente.properties";

  static RunFile ofThisProcess(URI uri, String user) {
    ProcessHandle self = ProcessHandle.current();
    return new RunFile(uri, user, self.pid(), started(self));
  }

  /** Empty where no such process lives any more. */
  static Optional<RunFile> read(Path dataFolder) {
    Path file = path(dataFolder);
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(file)));
      return Optional.of(
              new RunFile(
                  URI.create(properties.getProperty("uri", "")),
                  properties.getProperty("user", ""),
                  Long.parseLong(properties.getProperty("pid", "")),
                  Instant.parse(properties.getProperty("started", ""))))
          .filter(RunFile::alive);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  void write(Path dataFolder) throws IOException {
    Credentials.write(
        path(dataFolder),
        "uri=%s%nuser=%s%npid=%d%nstarted=%s%n".formatted(uri, user, process, started));
  }

  static void remove(Path dataFolder) {
    try {
      Files.deleteIfExists(path(dataFolder));
    } catch (IOException left) {
      // Whoever reads it finds the process gone.
    }
  }

  private boolean alive() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> started(handle).equals(started))
        .isPresent();
  }

  private static Instant started(ProcessHandle handle) {
    return handle.info().startInstant().orElse(Instant.EPOCH);
  }

  private static Path path(Path dataFolder) {
    return dataFolder.resolve("run").resolve(NAME);
  }
}
