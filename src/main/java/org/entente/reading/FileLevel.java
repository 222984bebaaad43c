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

  FileLevel(Content content, Documents documents) {
    this.content = content;
    this.documents = documents;
  }

  @Override
  public String uri() {
    return content.uri();
  }

  @Override
  public Step next() throws IOException {
    try {
      Optional<Document> next = documents.next();
      return next.<Step>map(document -> new Step.Found(new Reading.Read(document)))
          .orElseGet(Step.End::new);
    } catch (UnreadableRecord e) {
      return Step.skipped(e.uri(), Reasons.of(e.uri(), e));
    }
  }

  @Override
  public void close() throws IOException {
    try (Closeable stream = content) {
      documents.close();
    }
  }
}
