package org.entente.graph.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one at a time decide whether a data folder's database is to be started or joined. */
final class StartLock {

  /** A file lock holds between processes; threads of one process need their own. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private StartLock() {}

  /**
   * Waits for its turn, unless it has it; whoever had it before has started or joined by then.
   *
   * @throws DatabaseUnavailable when another process keeps the lock
   */
  static <T> T holding(Path dataFolder, Supplier<T> action) {
    return holding(dataFolder, LONGEST, action);
  }

  /**
   * @param longest how long to wait for another process
   */
  static <T> T holding(Path dataFolder, Duration longest, Supplier<T> action) {
    if (THREADS.isHeldByCurrentThread()) {
      return action.get();
    }
    THREADS.lock();
    try (FileChannel channel = open(dataFolder)) {
      await(channel, file(dataFolder), longest);
      return action.get();
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "Cannot write to " + dataFolder + ": check the rights to it, or set ENTENTE_DATA.", e);
    } finally {
      THREADS.unlock();
    }
  }

  private static void await(FileChannel channel, Path file, Duration longest) throws IOException {
    long start = System.nanoTime();
    while (!locked(channel)) {
      if (System.nanoTime() - start >= longest.toNanos()) {
        throw new DatabaseUnavailable(
            "Another process has kept the lock "
                + file
                + " for "
                + longest.toSeconds()
                + " seconds: stop it and try again, or choose another folder with ENTENTE_DATA.");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException elsewhereInThisProcess) {
      return false;
    }
  }

  private static FileChannel open(Path dataFolder) throws IOException {
    Files.createDirectories(dataFolder.resolve("run"));
    return FileChannel.open(file(dataFolder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Path file(Path dataFolder) {
    return dataFolder.resolve("run").resolve("start.lock");
  }
}
