package org.entente.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.reading.format.Content;
import org.entente.reading.format.Documents;
import org.entente.reading.format.UnreadableRecord;

/** The documents of one file. */
final class FileLevel implements Level {

  private final Content content;
  private final Documents documents;
  private final int longest;

  /**
   * @param longest how many characters a document's text may have
   */
  FileLevel(Content content, Documents documents, int longest) {
    this.content = content;
    this.documents = documents;
    this.longest = longest;
  }

  @Override
  public String uri() {
    return content.uri();
  }

  @Override
  public Step next() throws IOException {
    try {
      Optional<Document> next = documents.next();
      return next.map(this::found).orElseGet(Step.End::new);
    } catch (UnreadableRecord e) {
      return Step.skipped(e.uri(), Reasons.of(e.uri(), e));
    }
  }

  private Step found(Document document) {
    return document.text().length() > longest
        ? Step.skipped(
            document.uri(),
            "%s has more than %d characters, the limit for one document; split it."
                .formatted(document.uri(), longest))
        : new Step.Found(new Reading.Read(document));
  }

  @Override
  public void close() throws IOException {
    try (Closeable stream = content) {
      documents.close();
    }
  }
}
