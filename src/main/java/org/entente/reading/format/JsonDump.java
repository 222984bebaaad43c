package org.entente.reading.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.EntenteException;
import org.entente.document.Document;
import org.entente.document.Metadata;
import org.entente.reading.header.DateReader;
import org.entente.reading.header.Ornaments;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON file: Telegram Desktop's export (of one chat or of all), a document a message; or a list
 * of objects with a text field; or one such object.
 *
 * @see <a href="https://core.telegram.org/import-export">Telegram's export</a>
 */
final class JsonDump implements Documents {

  private final Records records;
  private final BoundedReader reader;
  private final JsonParser parser;
  private final Map<String, String> fields = new HashMap<>();
  private boolean messages;
  private boolean rows;
  private boolean any;
  private int n;

  JsonDump(Records records, BoundedReader reader) {
    this.records = records;
    this.reader = reader;
    this.parser = JsonFields.parser(reader);
  }

  @Override
  public Optional<Document> next() throws IOException {
    try {
      while (true) {
        reader.nextRecord();
        JsonToken token = parser.nextToken();
        if (token == null) {
          return end();
        }
        Optional<Document> document = read(token);
        if (document.isPresent()) {
          return document;
        }
      }
    } catch (JacksonException e) {
      throw new EntenteException(
          records.uri() + " is broken JSON after " + n + " documents; export it anew.", e);
    }
  }

  private Optional<Document> read(JsonToken token) {
    if (token == JsonToken.START_ARRAY) {
      messages = "messages".equals(parser.currentName());
      rows =
          parser.streamReadContext().getParent() != null
              && parser.streamReadContext().getParent().inRoot();
      any = any || messages || rows;
    } else if (token == JsonToken.END_ARRAY) {
      messages = false;
    } else if (token == JsonToken.START_OBJECT && (messages || rows)) {
      Map<String, String> object = JsonFields.of(JsonFields.object(parser));
      return messages ? message(object) : Optional.of(records.document(n++, object));
    } else if (token == JsonToken.VALUE_STRING && parser.currentName() != null) {
      fields.put(FieldNames.lower(parser.currentName()), parser.getString());
    }
    return Optional.empty();
  }

  /** A message with text; service messages and bare pictures are none. */
  private Optional<Document> message(Map<String, String> message) {
    String text = message.getOrDefault("text", "");
    if (!message.getOrDefault("type", "message").equals("message") || text.isBlank()) {
      return Optional.empty();
    }
    Optional<String> channel =
        Stream.of(message.get("forwarded_from"), message.get("from"), fields.get("name"))
            .flatMap(Stream::ofNullable)
            .map(Ornaments::strip)
            .filter(name -> !name.isEmpty())
            .findFirst();
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.ofNullable(message.get("date")).flatMap(DateReader::read),
            Optional.empty(),
            channel,
            Optional.empty(),
            Optional.empty());
    return Optional.of(records.document(n++, text, metadata));
  }

  private Optional<Document> end() {
    boolean single = !any && fields.containsKey(FieldNames.lower(records.textColumn()));
    if (single) {
      any = true;
      return Optional.of(records.document(n++, fields));
    }
    if (!any) {
      throw new EntenteException(
          "%s is JSON without messages and without a field '%s'; give a Telegram export, JSON Lines, or name the text's field by --text-column NAME."
              .formatted(records.uri(), records.textColumn()));
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
