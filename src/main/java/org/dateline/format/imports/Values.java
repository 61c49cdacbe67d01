package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** Values out of JSON, whatever type the writer gave them. */
final class Values {

  private Values() {}

  /** The text of a string, number or truth value, stripped; null when there is none in it. */
  static @Nullable String text(@Nullable Object value) {
    if (value == null || value instanceof Map || value instanceof List) {
      return null;
    }
    String s = String.valueOf(value).strip();
    return s.isEmpty() ? null : s;
  }

  /** The object in a value; empty when it is none. */
  @SuppressWarnings("unchecked") // JSON has no keys but strings
  static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** The objects in a list. */
  static List<Map<String, Object>> maps(@Nullable Object value) {
    List<Map<String, Object>> maps = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map) {
          maps.add(map(item));
        }
      }
    }
    return maps;
  }

  /** The number in a value; null when it is none. */
  static @Nullable Double number(@Nullable Object value) {
    String s = text(value);
    try {
      double d = s == null ? Double.NaN : Double.parseDouble(s.replace(',', '.'));
      return Double.isFinite(d) ? d : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Text out of a file for a message, in quotation marks, cut when it is long. */
  static Message quoted(String s) {
    String line = s.strip().replaceAll("\\s+", " ");
    return Message.quoted(line.length() > 80 ? line.substring(0, 80) + "…" : line);
  }
}
