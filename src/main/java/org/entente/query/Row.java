package org.entente.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of an answer, read by column. What is absent is empty. */
record Row(Map<String, Object> values) {

  String text(String column) {
    return Optional.ofNullable(values.get(column)).map(Object::toString).orElse("");
  }

  List<String> texts(String column) {
    return list(column).stream().map(Object::toString).toList();
  }

  List<Object> list(String column) {
    return values.get(column) instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  Map<String, Object> map(String column) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (values.get(column) instanceof Map<?, ?> found) {
      found.forEach((key, value) -> map.put(key.toString(), value));
    }
    return map;
  }
}
