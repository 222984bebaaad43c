package org.entente.query;

import java.util.List;
import java.util.Map;

/**
 * A stored document.
 *
 * @param properties with its text, title, published, language, uris
 * @param source id, name and kind of its publisher; empty where none is known
 * @param passages maps of id, start, end (offsets into the text), text, claims
 */
public record DocumentDetail(
    String id, Map<String, Object> properties, Map<String, Object> source, List<Object> passages) {

  static DocumentDetail of(Map<String, Object> row) {
    Row values = new Row(row);
    return new DocumentDetail(
        values.text("id"), values.map("properties"), values.map("source"), values.list("passages"));
  }
}
