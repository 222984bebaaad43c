package org.entente.reading.format;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON objects into named values. */
final class JsonFields {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final ObjectReader NODES =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonFields() {}

  /** The values of an object's fields, names in small letters; Telegram's lists of text as one. */
  static Map<String, String> of(String json) {
    return of(MAPPER.readTree(json));
  }

  static Map<String, String> of(JsonNode object) {
    Map<String, String> fields = new HashMap<>();
    object
        .properties()
        .forEach(field -> fields.put(FieldNames.lower(field.getKey()), text(field.getValue())));
    return fields;
  }

  static JsonNode object(JsonParser parser) {
    return NODES.readTree(parser);
  }

  static JsonParser parser(java.io.Reader reader) {
    return MAPPER.createParser(reader);
  }

  /** A string, or the strings and marked-up pieces of a list after each other. */
  private static String text(JsonNode value) {
    if (value.isArray()) {
      StringBuilder text = new StringBuilder();
      value.forEach(
          piece -> text.append(piece.isObject() ? piece.path("text").asString("") : text(piece)));
      return text.toString();
    }
    return value.isValueNode() && !value.isNull() ? value.asString("") : "";
  }
}
