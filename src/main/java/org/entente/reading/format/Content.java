package org.entente.reading.format;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.entente.EntenteException;

/**
 * A file's content, wherever it lies.
 *
 * @param uri where it was found
 * @param name its name, which tells its format
 * @param stream its bytes, which can be peeked at
 */
public record Content(String uri, String name, BufferedInputStream stream) implements Closeable {

  private static final int HEAD = 64 << 10;

  public static Content of(String uri, String name, InputStream stream) {
    return new Content(uri, name, new BufferedInputStream(stream, HEAD));
  }

  /** The first bytes, 64 KB at most; they stay in the stream. */
  public byte[] head() throws IOException {
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    return head;
  }

  /**
   * The whole content.
   *
   * @throws EntenteException when it has more bytes than the limit
   */
  public byte[] bytes(long limit) throws IOException {
    byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
    if (bytes.length > limit) {
      throw tooLarge(uri, limit);
    }
    return bytes;
  }

  static EntenteException tooLarge(String uri, long limit) {
    return new EntenteException(
        uri
            + " has more than "
            + (limit >= 1 << 20 ? (limit >> 20) + " MB" : limit + " bytes")
            + ", the limit for one document; split it, or raise the limit.");
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
