package org.entente.reading.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that gives up when one record takes more than the limit. */
final class BoundedReader extends FilterReader {

  private static final int READ_AHEAD = 64 << 10;

  private final String uri;
  private final long limit;
  private long read;

  BoundedReader(Reader in, String uri, long limit) {
    super(in);
    this.uri = uri;
    this.limit = limit;
  }

  /** A record ended here. */
  void nextRecord() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    return count(super.read(), 1);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    return count(got, got);
  }

  private int count(int result, int characters) {
    read += Math.max(0, characters);
    if (read > limit + READ_AHEAD) {
      throw Content.tooLarge(uri, limit);
    }
    return result;
  }
}
