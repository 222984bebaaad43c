package org.entente.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.entente.EntenteException;
import org.entente.reading.ReadingOptions.ArchiveLimits;

/** What an archive unpacks to, with a watch on how much it is, in all and by packed byte. */
final class GuardedStream extends FilterInputStream {

  private static final long UNWATCHED = 4L << 20;

  private final String uri;
  private final LongSupplier packed;
  private final ArchiveLimits limits;
  private long unpacked;

  /**
   * @param packed how many packed bytes have been read
   */
  GuardedStream(String uri, InputStream unpackedBytes, LongSupplier packed, ArchiveLimits limits) {
    super(unpackedBytes);
    this.uri = uri;
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    count(got);
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) {
    unpacked += Math.max(0, bytes);
    boolean dense = unpacked > UNWATCHED && unpacked / limits.ratio() > packed.getAsLong();
    if (dense || unpacked > limits.bytes()) {
      throw new EntenteException(
          uri
              + " unpacks to far more than it holds, like a zip bomb; unpack it yourself if you trust it.");
    }
  }
}
