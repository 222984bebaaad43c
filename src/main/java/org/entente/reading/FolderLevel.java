package org.entente.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * A folder's files and folders in the order of their paths; hidden ones and bystanders are passed
 * over. Knows the names of this folder only: those of the folders in it are read when their turn
 * comes.
 */
final class FolderLevel implements Level {

  private final Path folder;
  private final String prefix;
  private final List<Path> around;
  private final BiFunction<Path, String, Step> open;
  private final Iterator<Path> entries;

  /**
   * @param open opens a file under its URI, the path below the folder
   */
  FolderLevel(Path folder, BiFunction<Path, String, Step> open) throws IOException {
    this(folder, "", List.of(), open);
  }

  /**
   * @param around the real paths of the folders that were gone through to here
   */
  private FolderLevel(
      Path folder, String prefix, List<Path> around, BiFunction<Path, String, Step> open)
      throws IOException {
    this.folder = folder;
    this.prefix = prefix;
    this.open = open;
    this.around = new ArrayList<>(around);
    this.around.add(folder.toRealPath());
    this.entries = entries(folder).values().iterator();
  }

  /** Folders stand where the paths of their files do. */
  private static TreeMap<String, Path> entries(Path folder) throws IOException {
    TreeMap<String, Path> entries = new TreeMap<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path entry : all) {
        entries.put(name(entry) + (Files.isDirectory(entry) ? "/" : ""), entry);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName()).replace('\\', '/');
  }

  @Override
  public String uri() {
    return folder.toString();
  }

  @Override
  public Step next() {
    while (entries.hasNext()) {
      Path entry = entries.next();
      boolean directory = Files.isDirectory(entry);
      if (directory && !Bystanders.isHidden(name(entry))) {
        return folder(entry, prefix + name(entry));
      }
      if (!directory && !Bystanders.contain(name(entry))) {
        return file(entry, prefix + name(entry));
      }
    }
    return new Step.End();
  }

  private Step file(Path file, String uri) {
    return Files.isRegularFile(file)
        ? open.apply(file, uri)
        : Step.skipped(uri, uri + " is no regular file; remove it or its link.");
  }

  private Step folder(Path child, String uri) {
    try {
      if (Files.isSymbolicLink(child) && around.contains(child.toRealPath())) {
        throw new FileSystemLoopException(uri);
      }
      return new Step.Deeper(new FolderLevel(child, uri + "/", around, open));
    } catch (IOException e) {
      return Step.skipped(uri, Reasons.of(uri, e));
    }
  }

  @Override
  public void close() {}
}
