package org.entente.reading;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** A folder's files in the order of their paths; hidden ones and bystanders are passed over. */
final class FolderLevel implements Level {

  private final Path folder;
  private final BiFunction<Path, String, Step> open;
  private final Map<String, Step> failed = new TreeMap<>();
  private final Map<String, Path> files = new TreeMap<>();
  private final Iterator<String> uris;

  /**
   * @param open opens a file under its URI
   */
  FolderLevel(Path folder, BiFunction<Path, String, Step> open) throws IOException {
    this.folder = folder;
    this.open = open;
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor());
    TreeMap<String, Object> all = new TreeMap<>(files);
    all.putAll(failed);
    this.uris = all.keySet().iterator();
  }

  @Override
  public String uri() {
    return folder.toString();
  }

  @Override
  public Step next() {
    if (!uris.hasNext()) {
      return new Step.End();
    }
    String uri = uris.next();
    Path file = files.get(uri);
    return file == null ? failed.getOrDefault(uri, new Step.End()) : open.apply(file, uri);
  }

  @Override
  public void close() {}

  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(folder) && Bystanders.isHidden(name(directory))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!Bystanders.contain(name(file))) {
        if (attributes.isRegularFile()) {
          files.put(uri(file), file);
        } else {
          failed.put(
              uri(file),
              Step.skipped(uri(file), uri(file) + " is no regular file; remove it or its link."));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      failed.put(uri(file), Step.skipped(uri(file), Reasons.of(uri(file), failure)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path directory, @org.jspecify.annotations.Nullable IOException failure) {
      if (failure != null) {
        failed.put(
            uri(directory), Step.skipped(uri(directory), Reasons.of(uri(directory), failure)));
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
      return String.valueOf(path.getFileName());
    }

    /** The path below the folder; the folder itself by its own name. */
    private String uri(Path path) {
      String relative = folder.relativize(path).toString().replace('\\', '/');
      return relative.isEmpty() ? name(path) : relative;
    }
  }
}
