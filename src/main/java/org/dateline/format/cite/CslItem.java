package org.dateline.format.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * A source as the processor can take it. Files hold what people and programs wrote: numbers where
 * CSL has strings, dates as text, names as one string. What cannot be put right is left out, so
 * that one odd key never costs the citation.
 */
final class CslItem {

  private static final Set<String> NAMES =
      Set.of(
          "author",
          "collection-editor",
          "compiler",
          "composer",
          "container-author",
          "director",
          "editor",
          "editorial-director",
          "host",
          "illustrator",
          "interviewer",
          "organizer",
          "original-author",
          "performer",
          "producer",
          "recipient",
          "reviewed-author",
          "script-writer",
          "translator");

  private static final Set<String> DATES =
      Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

  private static final Set<String> NAME_PARTS =
      Set.of("family", "given", "suffix", "literal", "dropping-particle", "non-dropping-particle");

  /** The start of an EDTF date: enough for a citation, which has no softer notation anyway. */
  private static final Pattern DAY =
      Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)(/.*)?");

  private CslItem() {}

  /** The item under an id of ours, with a title even where the source has none. */
  static Map<String, Object> of(Source s, String id, String title) {
    Map<String, Object> item = new LinkedHashMap<>();
    s.csl().forEach((key, value) -> put(item, key, value));
    item.put("id", id);
    item.put("type", s.type());
    item.put("title", title);
    return item;
  }

  private static void put(Map<String, Object> item, String key, @Nullable Object value) {
    Object kept =
        NAMES.contains(key)
            ? names(value)
            : DATES.contains(key)
                ? date(value)
                : value instanceof String || value instanceof Number ? text(value) : null;
    if (kept != null) {
      item.put(key, kept);
    }
  }

  private static @Nullable String text(Object value) {
    String text = String.valueOf(value).strip();
    return text.isEmpty() ? null : text;
  }

  private static @Nullable List<Object> names(@Nullable Object value) {
    List<?> given =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    List<Object> names = new ArrayList<>();
    for (Object o : given) {
      Map<String, Object> name = new LinkedHashMap<>();
      if (o instanceof String literal && !literal.isBlank()) {
        name.put("literal", literal.strip());
      } else if (o instanceof Map<?, ?> m) {
        m.forEach(
            (k, v) -> {
              if (k instanceof String part
                  && NAME_PARTS.contains(part)
                  && v instanceof String words
                  && !words.isBlank()) {
                name.put(part, words.strip());
              }
            });
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : names;
  }

  private static @Nullable Map<String, Object> date(@Nullable Object value) {
    if (value instanceof String words) {
      return fromWords(words.strip());
    }
    if (!(value instanceof Map<?, ?> m)) {
      return null;
    }
    Map<String, Object> date = new LinkedHashMap<>();
    if (m.get("date-parts") instanceof List<?> ends) {
      List<Object> parts = new ArrayList<>();
      for (Object end : ends.subList(0, Math.min(2, ends.size()))) {
        List<Integer> numbers = end instanceof List<?> list ? numbers(list) : List.of();
        if (!numbers.isEmpty()) {
          parts.add(numbers);
        }
      }
      if (!parts.isEmpty()) {
        date.put("date-parts", parts);
        Integer season = number(m.get("season"));
        if (season != null) {
          date.put("season", season);
        }
        if (isTrue(m.get("circa"))) {
          date.put("circa", true);
        }
        return date;
      }
    }
    if (m.get("raw") instanceof String raw) {
      return fromWords(raw.strip());
    }
    return m.get("literal") instanceof String literal ? fromWords(literal.strip()) : null;
  }

  private static @Nullable Map<String, Object> fromWords(String words) {
    if (words.isEmpty()) {
      return null;
    }
    Map<String, Object> date = new LinkedHashMap<>();
    Matcher m = DAY.matcher(words);
    if (m.matches()) {
      List<Integer> parts = new ArrayList<>();
      for (int g = 1; g <= 3 && m.group(g) != null; g++) {
        parts.add(Integer.valueOf(m.group(g)));
      }
      date.put("date-parts", List.of(parts));
      if (!m.group(4).isEmpty()) {
        date.put("circa", true);
      }
    } else {
      date.put("literal", words);
    }
    return date;
  }

  private static List<Integer> numbers(List<?> list) {
    List<Integer> numbers = new ArrayList<>();
    for (Object o : list.subList(0, Math.min(3, list.size()))) {
      Integer n = number(o);
      if (n == null || !numbers.isEmpty() && n == 0) {
        break;
      }
      numbers.add(n);
    }
    return numbers;
  }

  private static @Nullable Integer number(@Nullable Object value) {
    try {
      return value instanceof Number n
          ? Integer.valueOf(n.intValue())
          : value instanceof String s ? Integer.valueOf(s.strip()) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean isTrue(@Nullable Object value) {
    return value instanceof Boolean b
        ? b
        : value instanceof Number n
            ? n.doubleValue() != 0
            : value instanceof String s && !s.isBlank() && !s.equals("0") && !s.equals("false");
  }
}
