package org.entente.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.EntenteException;

/**
 * Files that were sent to the service, kept until they are loaded: {@code uploads/ID/NAME} in the
 * data folder. What a service left there when it ended, the next one loads.
 */
public final class Uploads {

  private static final String RECEIVING = ".receiving-";

  private final Path folder;

  public Uploads(Path dataFolder) {
    this.folder = dataFolder.resolve("uploads");
  }

  /** Opens a new upload, which nobody loads before it is {@link #complete}. */
  public Path open() {
    try {
      return Files.createDirectories(folder.resolve(RECEIVING + UUID.randomUUID()));
    } catch (IOException e) {
      throw new EntenteException(
          "Cannot write to " + folder + ": check the rights to it and the disk's space.", e);
    }
  }

  /** Receives a file under its own name, without folders. */
  public void receive(Path upload, String name, InputStream content) {
    Path plain = Path.of(name.replace('\\', '/')).getFileName();
    if (plain == null || plain.toString().startsWith(".")) {
      throw new EntenteException("'" + name + "' is no name of a file; name it like release.txt.");
    }
    try {
      Files.copy(content, upload.resolve(plain.toString()));
    } catch (IOException e) {
      throw new EntenteException(
          "The file '" + name + "' could not be received; send it again.", e);
    }
  }

  /** Keeps an upload, from now on also when the service ends. */
  public Path complete(Path upload) {
    try {
      String id = String.valueOf(upload.getFileName()).substring(RECEIVING.length());
      return Files.move(upload, folder.resolve(id));
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be kept.", e);
    }
  }

  /** What is complete and not loaded yet, the oldest first. */
  public List<Path> waiting() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> uploads = Files.list(folder)) {
      return uploads
          .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
          .sorted(Comparator.comparing((Path path) -> path.toFile().lastModified()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read.", e);
    }
  }

  /** Removes an upload that is loaded or was broken off. */
  public void remove(Path upload) {
    try (Stream<Path> files = Files.walk(upload)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The upload " + upload + " cannot be removed.", e);
    }
  }
}
