package org.entente.reading.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.EntenteException;
import org.entente.document.Document;

/** A CSV or TSV table: a document a row. */
final class CsvTable implements Documents {

  private final Records records;
  private final BoundedReader reader;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final List<String> columns;
  private int n;

  CsvTable(Records records, BoundedReader reader, char delimiter) throws IOException {
    this.records = records;
    this.reader = reader;
    this.parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setTrailingData(true)
            .setLenientEof(true)
            .get()
            .parse(reader);
    this.rows = parser.iterator();
    this.columns =
        row().map(CSVRecord::toList).orElse(List.of()).stream().map(FieldNames::lower).toList();
    if (!columns.contains(FieldNames.lower(records.textColumn()))) {
      throw new EntenteException(
          "%s has no column '%s' but %s; name the column that holds the text by --text-column NAME."
              .formatted(records.uri(), records.textColumn(), columns));
    }
  }

  @Override
  public Optional<Document> next() {
    Optional<CSVRecord> row = row();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.get().size()); i++) {
      fields.putIfAbsent(columns.get(i), row.get().get(i));
    }
    return Optional.of(records.document(n++, fields));
  }

  private Optional<CSVRecord> row() {
    try {
      reader.nextRecord();
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new EntenteException(
          records.uri() + " is a broken table after row " + n + "; mend its quotes or encoding.",
          e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
