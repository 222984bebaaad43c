package org.entente.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder into which files are dropped. A file is taken when it has not changed for a while; then
 * it moves to {@code done}, or to {@code failed} with its reasons in {@code NAME.reason.txt} beside
 * it. Hidden files, folders, and files that are still being written (also {@code .part}, {@code
 * .tmp}) are left alone.
 */
public final class Inbox {

  private static final String REASON = ".reason.txt";

  private final Path folder;
  private final Duration calm;
  private Map<Path, Seen> seen = Map.of();

  /** A file as it was at the last look. */
  private record Seen(long size, Instant changed, Instant since) {}

  /**
   * @param calm for so long a file must not have changed
   */
  public Inbox(Path folder, Duration calm) {
    this.folder = folder;
    this.calm = calm;
  }

  /** Looks into the folder: the files that have not changed for long enough, in order of name. */
  public List<Path> ready(Instant now) {
    Map<Path, Seen> found = new TreeMap<>();
    List<Path> ready = new ArrayList<>();
    for (Path file : files()) {
      look(file, now)
          .ifPresent(
              state -> {
                found.put(file, state);
                if (Duration.between(state.since(), now).compareTo(calm) >= 0) {
                  ready.add(file);
                }
              });
    }
    seen = found;
    return ready;
  }

  private Optional<Seen> look(Path file, Instant now) {
    try {
      long size = Files.size(file);
      Instant changed = Files.getLastModifiedTime(file).toInstant();
      return Optional.ofNullable(seen.get(file))
          .filter(before -> before.size() == size && before.changed().equals(changed))
          .or(() -> Optional.of(new Seen(size, changed, now)));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be looked at.", e);
    }
  }

  private List<Path> files() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).filter(Inbox::isMeant).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The inbox " + folder + " cannot be read.", e);
    }
  }

  private static boolean isMeant(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && !name.matches("(?i).*\\.(part|tmp|crdownload|filepart)");
  }

  /** Puts a file away that was loaded. */
  public void done(Path file, LoadReport report) {
    if (report.complete()) {
      move(file, "done");
    } else {
      failed(
          file,
          report.skipped().stream()
              .map(Outcome.Skipped::reason)
              .collect(Collectors.joining("\n", "", "\n")));
    }
  }

  /** Puts a file away that could not be loaded, or not all of it. */
  public void failed(Path file, String reason) {
    Path moved = move(file, "failed");
    try {
      Files.writeString(moved.resolveSibling(moved.getFileName() + REASON), reason);
    } catch (IOException e) {
      throw new UncheckedIOException("The reason beside " + moved + " cannot be written.", e);
    }
  }

  /** An earlier file of this name gives way: in the graph it has done so too. */
  private Path move(Path file, String into) {
    try {
      Path target = Files.createDirectories(folder.resolve(into)).resolve(file.getFileName());
      Files.deleteIfExists(target.resolveSibling(target.getFileName() + REASON));
      return Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be moved to " + into + ".", e);
    }
  }
}
