package org.entente.reading.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.entente.EntenteException;

/** Decodes text; line ends become LF, a byte-order mark goes, nothing else changes. */
final class TextDecoder {

  private TextDecoder() {}

  /**
   * The text.
   *
   * @throws EntenteException when the bytes are text of no encoding
   */
  static String decode(String uri, byte[] bytes) {
    CharsetGuess guess = CharsetGuess.of(bytes, true).orElseThrow(() -> undecodable(uri));
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, guess.mark(), bytes.length - guess.mark());
      return unified(guess.decoder().decode(rest).toString());
    } catch (CharacterCodingException e) {
      throw undecodable(uri);
    }
  }

  /** The text as it comes, for large dumps; reading fails where the encoding is broken. */
  static Reader reader(Content content) throws IOException {
    byte[] head = content.head();
    CharsetGuess guess = CharsetGuess.of(head, false).orElseThrow(() -> undecodable(content.uri()));
    content.stream().skipNBytes(guess.mark());
    return new InputStreamReader(content.stream(), guess.decoder());
  }

  /** The text with LF as its line ends. */
  static String unified(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  static EntenteException undecodable(String uri) {
    return new EntenteException(
        uri + " is not text in any known encoding, or its encoding is broken; save it as UTF-8.");
  }
}
