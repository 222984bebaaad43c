package org.entente.graph;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Writes values so that equal ones look the same and different ones do not. */
final class Canonical {

  private Canonical() {}

  /** Text with its length, numbers and dates with their type, maps by key, lists as they stand. */
  static String text(Object value) {
    StringBuilder out = new StringBuilder();
    append(value, out);
    return out.toString();
  }

  private static void append(Object value, StringBuilder out) {
    switch (value) {
      case String text -> out.append('"').append(text.length()).append(':').append(text);
      case Map<?, ?> map -> {
        out.append('{');
        new TreeMap<>(map)
            .forEach(
                (key, item) -> {
                  out.append(key).append('=');
                  append(item, out);
                });
        out.append('}');
      }
      case Collection<?> list -> {
        out.append('[');
        list.forEach(item -> append(item, out));
        out.append(']');
      }
      default -> out.append(value.getClass().getSimpleName()).append('(').append(value).append(')');
    }
  }
}
