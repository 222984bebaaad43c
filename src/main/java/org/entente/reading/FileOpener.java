package org.entente.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.entente.EntenteException;
import org.entente.reading.format.Content;
import org.entente.reading.format.FileDocuments;
import org.entente.reading.format.Format;
import org.entente.reading.format.FormatDetector;

/** Opens files, archives and archives in archives by their format. */
final class FileOpener {

  private final ReadingOptions options;
  private final FileDocuments formats;

  FileOpener(ReadingOptions options) {
    this.options = options;
    this.formats = new FileDocuments(options.textColumn(), options.documentBytes());
  }

  /** A file of the file system. */
  Step open(Path file, String uri) {
    try {
      return open(
          Content.of(uri, String.valueOf(file.getFileName()), Files.newInputStream(file)), 0);
    } catch (IOException e) {
      return Step.skipped(uri, Reasons.of(uri, e));
    }
  }

  /**
   * Opens content, and closes it where it cannot be read.
   *
   * @param depth how many archives it lies in
   */
  Step open(Content content, int depth) {
    try {
      return new Step.Deeper(level(content, depth));
    } catch (IOException | RuntimeException e) {
      try (content) {
        return Step.skipped(content.uri(), Reasons.of(content.uri(), e));
      } catch (IOException closing) {
        return Step.skipped(content.uri(), Reasons.of(content.uri(), e));
      }
    }
  }

  private Level level(Content content, int depth) throws IOException {
    byte[] head = content.head();
    if (head.length == 0) {
      throw new EntenteException(content.uri() + " is empty; leave it out, or fetch it again.");
    }
    Format format = FormatDetector.detect(content.name(), head, options.textColumn());
    return switch (format) {
      case ZIP -> zip(content, depth);
      case GZIP -> unpacked(content, depth);
      default ->
          new FileLevel(content, formats.open(content, format), options.documentCharacters());
    };
  }

  private Level zip(Content archive, int depth) {
    checkDepth(archive, depth);
    return new ZipLevel(archive, options.archives(), file -> open(file, depth + 1));
  }

  private Level unpacked(Content packed, int depth) throws IOException {
    checkDepth(packed, depth);
    CountedStream counted = new CountedStream(packed.stream());
    InputStream unpacked = new GZIPInputStream(new BufferedInputStream(counted));
    String name = packed.name().replaceFirst("(?i)\\.gz(?:ip)?$", "");
    GuardedStream guarded =
        new GuardedStream(packed.uri(), unpacked, counted::count, options.archives());
    Content content = Content.of(packed.uri(), name, guarded);
    return Level.of(packed.uri(), () -> open(content, depth + 1));
  }

  private void checkDepth(Content archive, int depth) {
    if (depth >= options.archives().nesting()) {
      throw new EntenteException(
          archive.uri() + " lies too deep in other archives; unpack those first.");
    }
  }
}
