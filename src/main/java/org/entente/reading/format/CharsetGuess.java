package org.entente.reading.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How bytes are to be decoded: byte-order mark, then UTF-16 by its zero bytes, then UTF-8, then
 * what ICU's statistics say.
 *
 * @param charset the encoding
 * @param mark how many bytes of byte-order mark come first
 */
record CharsetGuess(Charset charset, int mark) {

  private static final int LEAST_CONFIDENCE = 15;

  /**
   * The encoding; empty when the bytes are no text.
   *
   * @param whole whether these are all bytes, so that none may be missing at the end
   */
  static Optional<CharsetGuess> of(byte[] bytes, boolean whole) {
    return marked(bytes).or(() -> wide(bytes)).or(() -> narrow(bytes, whole));
  }

  /** A decoder that fails on bytes which are no text of this encoding. */
  CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The first bytes as text, for a look. */
  String sniff(byte[] bytes, int most) {
    return new String(bytes, mark, Math.min(most, bytes.length - mark), charset);
  }

  private static Optional<CharsetGuess> marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new CharsetGuess(StandardCharsets.UTF_8, 3));
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new CharsetGuess(Charset.forName("UTF-32LE"), 4));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(new CharsetGuess(StandardCharsets.UTF_16LE, 2));
    }
    return starts(bytes, 0xFE, 0xFF)
        ? Optional.of(new CharsetGuess(StandardCharsets.UTF_16BE, 2))
        : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without mark: every other byte is zero in most Latin text. */
  private static Optional<CharsetGuess> wide(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int half = bytes.length / 2;
    if (half < 2 || zeros[0] + zeros[1] == 0 || Math.max(zeros[0], zeros[1]) < half * 0.4) {
      return Optional.empty();
    }
    if (Math.min(zeros[0], zeros[1]) > half * 0.02) {
      return Optional.empty();
    }
    boolean big = zeros[0] > zeros[1];
    return Optional.of(
        new CharsetGuess(big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0));
  }

  private static Optional<CharsetGuess> narrow(byte[] bytes, boolean whole) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return Optional.empty();
      }
      controls += b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    if (controls > 2 + bytes.length / 200) {
      return Optional.empty();
    }
    CharsetGuess utf8 = new CharsetGuess(StandardCharsets.UTF_8, 0);
    return Optional.of(utf8.fits(bytes, whole) || isDamaged(bytes) ? utf8 : statistical(bytes));
  }

  private boolean fits(byte[] bytes, boolean whole) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    return !decoder().decode(ByteBuffer.wrap(bytes), text, whole).isError();
  }

  /** UTF-8 for the most part: no other encoding would read it right either. */
  private static boolean isDamaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long wide = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return wide > 4 * broken;
  }

  private static CharsetGuess statistical(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    boolean known =
        match != null
            && match.getConfidence() >= LEAST_CONFIDENCE
            && Charset.isSupported(match.getName());
    return known
        ? new CharsetGuess(Charset.forName(match.getName()), 0)
        : new CharsetGuess(StandardCharsets.UTF_8, 0);
  }
}
