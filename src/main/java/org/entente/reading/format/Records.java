package org.entente.reading.format;

import java.util.Map;
import org.entente.document.Document;
import org.entente.document.Metadata;
import org.entente.reading.posts.PostReader;

/**
 * Turns the records of one dump into documents.
 *
 * @param uri where the dump was found
 * @param name its file name
 * @param textColumn the field that holds the text
 */
record Records(String uri, String name, String textColumn) {

  /** The n-th record, its field names in small letters. */
  Document document(int n, Map<String, String> fields) {
    String text = fields.getOrDefault(FieldNames.lower(textColumn), "");
    return document(n, text, FieldNames.metadata(fields));
  }

  Document document(int n, String text, Metadata metadata) {
    if (text.isBlank()) {
      throw new UnreadableRecord(
          uri(n), uri(n) + " has no text in '" + textColumn + "'; fill it, or leave it out.");
    }
    return PostReader.single(new Document(uri(n), name, n, TextDecoder.unified(text), 0, metadata));
  }

  String uri(int n) {
    return uri + "#" + n;
  }
}
