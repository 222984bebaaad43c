package org.entente.graph.archive;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.EntenteException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of an archive: a JSON object. Days and times, which JSON does not have, are objects {@code
 * {"day": "2024-07-16"}} and {@code {"time": "2024-07-16T12:00Z"}}.
 */
final class ArchiveLine {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String DAY = "day";
  private static final String TIME = "time";

  private ArchiveLine() {}

  static String write(Map<String, Object> content) {
    return JSON.writeValueAsString(encoded(content));
  }

  static Map<String, Object> read(String line) {
    try {
      Map<String, Object> content = new TreeMap<>();
      if (JSON.readValue(line, Object.class) instanceof Map<?, ?> map) {
        map.forEach((key, value) -> content.put(String.valueOf(key), decoded(value)));
      }
      return content;
    } catch (JacksonException e) {
      throw new EntenteException("The archive is damaged; restore another one.", e);
    }
  }

  private static Object encoded(Object value) {
    return switch (value) {
      case LocalDate day -> Map.of(DAY, day.toString());
      case ZonedDateTime time -> Map.of(TIME, time.toString());
      case Map<?, ?> map -> {
        Map<String, Object> content = new TreeMap<>();
        map.forEach((key, item) -> content.put(String.valueOf(key), encoded(item)));
        yield content;
      }
      case List<?> list -> list.stream().map(ArchiveLine::encoded).toList();
      case String text -> text;
      case Number number -> number;
      case Boolean truth -> truth;
      default ->
          throw new EntenteException(
              "A value of the type "
                  + value.getClass().getSimpleName()
                  + " cannot be archived: "
                  + value
                  + "; take it off its node.");
    };
  }

  private static Object decoded(Object value) {
    return switch (value) {
      case Map<?, ?> map when map.size() == 1 && map.get(DAY) instanceof String day ->
          LocalDate.parse(day);
      case Map<?, ?> map when map.size() == 1 && map.get(TIME) instanceof String time ->
          ZonedDateTime.parse(time);
      case Map<?, ?> map -> {
        Map<String, Object> content = new TreeMap<>();
        map.forEach((key, item) -> content.put(String.valueOf(key), decoded(item)));
        yield content;
      }
      case List<?> list -> new ArrayList<>(list.stream().map(ArchiveLine::decoded).toList());
      case Integer number -> (Object) number.longValue();
      default -> value;
    };
  }
}
