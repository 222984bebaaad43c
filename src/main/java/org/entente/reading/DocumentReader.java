package org.entente.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.reading.format.Content;

/**
 * Reads documents from a file, a folder, an archive or standard input ({@code -}), one file in
 * memory at a time; what cannot be read is told as left out. Thread-safe. Close the stream when it
 * is not read to its end.
 */
public final class DocumentReader {

  private static final String STANDARD_INPUT = "-";

  private final FileOpener opener;

  public DocumentReader(ReadingOptions options) {
    this.opener = new FileOpener(options);
  }

  /** The documents in the order of their paths, read as the stream is consumed. */
  public Stream<Reading> read(Path path) {
    return read(List.of(path));
  }

  /**
   * The documents of several inputs, one input after the other. Also an iterator over them reads
   * one document at a time, which one over a flat-mapped stream would not.
   */
  public Stream<Reading> read(List<Path> paths) {
    Stream<Step> steps = paths.stream().map(path -> new Step.Deeper(level(path)));
    Walk walk = new Walk(Level.of("inputs", steps.iterator()));
    return StreamSupport.stream(walk, false).onClose(walk::close);
  }

  private Level level(Path path) {
    String name = name(path);
    try {
      if (path.toString().equals(STANDARD_INPUT)) {
        return Level.of(
            name, () -> opener.open(Content.of(name, name, new KeptOpen(System.in)), 0));
      }
      if (Files.isDirectory(path)) {
        return new FolderLevel(path, opener::open);
      }
      return Level.of(name, () -> opener.open(path, name));
    } catch (IOException | RuntimeException e) {
      return Level.of(name, () -> Step.skipped(name, Reasons.of(path.toString(), e)));
    }
  }

  private static String name(Path path) {
    return path.getFileName() instanceof Path name ? name.toString() : path.toString();
  }

  /** Standard input, which is the program's and stays open. */
  private static final class KeptOpen extends FilterInputStream {
    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
