package org.entente.graph.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one at a time decide whether a data folder's database is to be started or joined. */
final class StartLock {

  /** A file lock holds between processes; threads of one process need their own. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private StartLock() {}

  /** Waits for its turn, unless it has it; whoever had it before has started or joined by then. */
  static <T> T holding(Path dataFolder, Supplier<T> action) {
    if (THREADS.isHeldByCurrentThread()) {
      return action.get();
    }
    THREADS.lock();
    try (FileChannel channel = open(dataFolder)) {
      channel.lock();
      return action.get();
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "Cannot write to " + dataFolder + ": check the rights to it, or set ENTENTE_DATA.", e);
    } finally {
      THREADS.unlock();
    }
  }

  private static FileChannel open(Path dataFolder) throws IOException {
    Path run = Files.createDirectories(dataFolder.resolve("run"));
    return FileChannel.open(
        run.resolve("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
