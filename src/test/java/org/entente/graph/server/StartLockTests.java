package org.entente.graph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLockTests {

  @TempDir private Path folder;

  @Test
  void aLockThatIsNotGivenBackIsTold() throws IOException {
    Path file = Files.createDirectories(folder.resolve("run")).resolve("start.lock");
    try (FileChannel other =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();

      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(() -> StartLock.holding(folder, Duration.ofSeconds(1), () -> 1))
          .withMessage(
              "Another process has kept the lock %s for 1 seconds: stop it and try again, or choose"
                  + " another folder with ENTENTE_DATA.",
              file);
    }
    assertThat(StartLock.holding(folder, Duration.ZERO, () -> 1)).isEqualTo(1);
  }

  @Test
  void whoHasTheLockMayTakeItAgain() {
    assertThat(StartLock.holding(folder, () -> StartLock.holding(folder, Duration.ZERO, () -> 1)))
        .isEqualTo(1);
  }
}
