package org.entente.loading;

import java.util.HashMap;
import java.util.Map;
import org.entente.document.Document;
import org.entente.reading.Reading;

/**
 * What a load has brought so far: its URIs with their texts, as 64-bit hashes, so that millions
 * fit. Used by the thread that reads and asked by the same one when it writes.
 */
final class Brought {

  private final Map<Long, Long> texts = new HashMap<>();

  boolean contains(String uri) {
    return texts.containsKey(hash(uri));
  }

  /** The reading; left out where another input of this load has its URI with another text. */
  Reading once(Reading reading) {
    return switch (reading) {
      case Reading.Skipped skipped -> skipped;
      case Reading.Read read -> {
        long text = hash(read.document().text());
        Long earlier = texts.putIfAbsent(hash(read.uri()), text);
        yield earlier == null || earlier == text ? read : namesake(read.uri());
      }
    };
  }

  private static Reading namesake(String uri) {
    return new Reading.Skipped(
        uri,
        uri
            + " is the name of two inputs with different texts; load the folder above both, or load"
            + " this one by itself to replace the other.");
  }

  private static long hash(String text) {
    return Long.parseUnsignedLong(Document.sha256(text).substring(0, 16), 16);
  }
}
