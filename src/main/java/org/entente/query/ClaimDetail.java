package org.entente.query;

import java.util.List;
import java.util.Map;

/**
 * A claim with the sentences that say so.
 *
 * @param subject id, name and type of who does it
 * @param object id, name and type of whom or what it is done to
 * @param events ids of the events it is about
 * @param evidence maps of sentence, document, title, uri, start, end
 */
public record ClaimDetail(
    String id,
    Map<String, Object> properties,
    Map<String, Object> subject,
    Map<String, Object> object,
    List<Object> events,
    List<Object> evidence) {

  static ClaimDetail of(Map<String, Object> row) {
    Row values = new Row(row);
    return new ClaimDetail(
        values.text("id"),
        values.map("properties"),
        values.map("subject"),
        values.map("object"),
        values.list("events"),
        values.list("evidence"));
  }
}
