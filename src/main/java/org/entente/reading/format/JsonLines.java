package org.entente.reading.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.entente.document.Document;
import tools.jackson.core.JacksonException;

/** A JSON object a line: a document each. */
final class JsonLines implements Documents {

  private final Records records;
  private final BoundedReader bounded;
  private final BufferedReader lines;
  private int n;

  JsonLines(Records records, BoundedReader reader) {
    this.records = records;
    this.bounded = reader;
    this.lines = new BufferedReader(reader, 1 << 14);
  }

  @Override
  public Optional<Document> next() throws IOException {
    String line = line();
    while (line.isBlank() && !line.isEmpty()) {
      line = line();
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    int at = n++;
    try {
      return Optional.of(records.document(at, JsonFields.of(line)));
    } catch (JacksonException e) {
      throw new UnreadableRecord(
          records.uri(at), records.uri(at) + " is no JSON object in one line; mend that line.");
    }
  }

  /** The next line with its end; nothing when there is none. */
  private String line() throws IOException {
    bounded.nextRecord();
    return Optional.ofNullable(lines.readLine()).map(line -> line + "\n").orElse("");
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
