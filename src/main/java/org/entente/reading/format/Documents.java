package org.entente.reading.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.entente.document.Document;

/** The documents of one file, one after the other. */
public interface Documents extends Closeable {

  /**
   * The next one; empty at the end.
   *
   * @throws UnreadableRecord when this one cannot be read but the next may be
   * @throws org.entente.EntenteException when nothing more can be read
   */
  Optional<Document> next() throws IOException;

  /** Documents that are there already. */
  static Documents of(List<Document> documents) {
    Iterator<Document> rest = documents.iterator();
    return new Documents() {
      @Override
      public Optional<Document> next() {
        return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
      }

      @Override
      public void close() {}
    };
  }
}
