package org.entente.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;

/**
 * A zip archive's bytes in passing, the last of them kept: there the archive says how many entries
 * it has, and an archive that was cut short says nothing.
 */
final class ZipEnd extends FilterInputStream {

  private static final int RECORD = 22;
  private static final int RECORD_SIGNATURE = 0x06054b50;
  private static final int RECORD_ENTRIES = 10;
  private static final int MANY = 0xFFFF;

  private static final int LARGE_RECORD = 56;
  private static final int LARGE_SIGNATURE = 0x06064b50;
  private static final int LARGE_ENTRIES = 32;
  private static final int LARGE_LOCATOR = 20;

  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int KEPT = LARGE_RECORD + LARGE_LOCATOR + RECORD + LONGEST_COMMENT;

  private final byte[] ring = new byte[KEPT];
  private long count;

  ZipEnd(InputStream archive) {
    super(archive);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      ring[(int) (count % KEPT)] = (byte) one;
      count++;
    }
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    for (int done = Math.max(0, got - KEPT); done < got; ) {
      int at = (int) ((count + done) % KEPT);
      int run = Math.min(got - done, KEPT - at);
      System.arraycopy(buffer, offset + done, ring, at, run);
      done += run;
    }
    count += Math.max(0, got);
    return got;
  }

  /** Reads on to the end; how many entries the archive lists, or empty where its end is missing. */
  OptionalLong listed() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    ByteBuffer last = last();
    for (int at = last.limit() - RECORD; at >= 0; at--) {
      if (last.getInt(at) == RECORD_SIGNATURE) {
        return OptionalLong.of(listed(last, at));
      }
    }
    return OptionalLong.empty();
  }

  /** More entries than two bytes can tell stand in a record of their own before. */
  private static long listed(ByteBuffer last, int record) {
    int entries = Short.toUnsignedInt(last.getShort(record + RECORD_ENTRIES));
    int large = record - LARGE_LOCATOR - LARGE_RECORD;
    return entries == MANY && large >= 0 && last.getInt(large) == LARGE_SIGNATURE
        ? last.getLong(large + LARGE_ENTRIES)
        : entries;
  }

  private ByteBuffer last() {
    int length = (int) Math.min(count, KEPT);
    int start = (int) ((count - length) % KEPT);
    byte[] last = new byte[length];
    int run = Math.min(length, KEPT - start);
    System.arraycopy(ring, start, last, 0, run);
    System.arraycopy(ring, 0, last, run, length - run);
    return ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
  }
}
