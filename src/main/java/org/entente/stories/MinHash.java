package org.entente.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Sorts sets of shingles into buckets by Lucene's MinHash: two sets that share a part s of their
 * shingles share a bucket with the probability about 1 - (1 - s^5)^14: 0.99 for 0.8, 0.36 for 0.5.
 */
final class MinHash {

  private static final int BANDS = 14;
  private static final int ROWS = 5;

  private MinHash() {}

  /** Their ids; none for no shingles. */
  static Set<String> buckets(Collection<String> shingles) {
    List<String> minima = minima(shingles);
    Set<String> buckets = new HashSet<>();
    for (int band = 0; band < BANDS && !minima.isEmpty(); band++) {
      StringBuilder rows = new StringBuilder();
      for (int row = 0; row < ROWS; row++) {
        rows.append(minima.get((band + row * BANDS) % minima.size()));
      }
      byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_16LE);
      buckets.add(band + "-" + UUID.nameUUIDFromBytes(bytes));
    }
    return buckets;
  }

  /** The smallest hash in each part of the hashes' space; an empty part borrows its neighbour's. */
  private static List<String> minima(Collection<String> shingles) {
    List<String> minima = new ArrayList<>();
    try (TokenStream hashes = new MinHashFilter(new Listed(shingles), 1, BANDS * ROWS, 1, true)) {
      CharTermAttribute term = hashes.addAttribute(CharTermAttribute.class);
      hashes.reset();
      while (hashes.incrementToken()) {
        minima.add(term.toString());
      }
      hashes.end();
      return minima;
    } catch (IOException e) {
      throw new UncheckedIOException("Words in memory cannot be read.", e);
    }
  }

  /** Shingles one by one, as Lucene reads them. */
  private static final class Listed extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterator<String> shingles;

    Listed(Collection<String> shingles) {
      this.shingles = shingles.iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      boolean more = shingles.hasNext();
      if (more) {
        term.append(shingles.next());
      }
      return more;
    }
  }
}
