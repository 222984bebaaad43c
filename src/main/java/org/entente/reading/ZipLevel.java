package org.entente.reading;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.EntenteException;
import org.entente.reading.ReadingOptions.ArchiveLimits;
import org.entente.reading.format.Content;

/** The files of a zip archive in their order there, read in passing; nothing is put on disk. */
final class ZipLevel implements Level {

  private final String uri;
  private final ZipInputStream zip;
  private final InputStream unpacked;
  private final ZipEnd end;
  private final ArchiveLimits limits;
  private final Function<Content, Step> open;
  private int entries;

  /**
   * @param open opens a file of the archive
   */
  ZipLevel(Content archive, ArchiveLimits limits, Function<Content, Step> open) {
    this.uri = archive.uri();
    this.limits = limits;
    this.open = open;
    CountedStream packed = new CountedStream(archive.stream());
    this.end = new ZipEnd(packed);
    this.zip = new ZipInputStream(end);
    this.unpacked = new GuardedStream(uri, zip, packed::count, limits);
  }

  @Override
  public String uri() {
    return uri;
  }

  @Override
  public Step next() throws IOException {
    if (entries > 0) {
      unpacked.transferTo(java.io.OutputStream.nullOutputStream());
    }
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && passedOver(entry)) {
      count();
      unpacked.transferTo(java.io.OutputStream.nullOutputStream());
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      return entries == 0 ? throwing(uri + " is an empty or broken archive; pack it anew.") : end();
    }
    count();
    String path = entry.getName().replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1);
    return open.apply(Content.of(uri + "!/" + path, name, new Unclosed(unpacked)));
  }

  /** An archive cut between two files reads like a whole one; only its own list tells. */
  private Step end() throws IOException {
    long listed = end.listed().orElseThrow(EOFException::new);
    return entries < listed
        ? throwing(
            "%s ends too early, after %d of its %d files; fetch it again."
                .formatted(uri, entries, listed))
        : new Step.End();
  }

  private void count() {
    entries++;
    if (entries > limits.entries()) {
      throwing(uri + " holds more than " + limits.entries() + " files; split it.");
    }
  }

  private static boolean passedOver(ZipEntry entry) {
    String path = entry.getName().replace('\\', '/');
    boolean hidden =
        path.startsWith("__MACOSX/") || path.matches("(?:.*/)?\\.(?!\\.?/)[^/]*(?:/.*)?");
    return entry.isDirectory()
        || hidden
        || Bystanders.contain(path.substring(path.lastIndexOf('/') + 1));
  }

  private static Step throwing(String reason) {
    throw new EntenteException(reason);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A file in an archive: closing it leaves the archive open. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return in.read(buffer, offset, length);
    }

    @Override
    public void close() {}
  }
}
