package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** The header's keys as they are met: everything of the file but its tables. */
final class Header {

  private final byte[] data;
  private final Json json;
  private final Problems problems;
  private final SchemaCheck check;
  private final OddKeys oddKeys;
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, Object> extra = new LinkedHashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, Integer> offsets = new HashMap<>();
  private String oddVersion = "";

  Header(byte[] data, Json json, Problems problems, SchemaCheck check, OddKeys oddKeys) {
    this.data = data;
    this.json = json;
    this.problems = problems;
    this.check = check;
    this.oddKeys = oddKeys;
  }

  /**
   * Takes a key and its value, which is well formed.
   *
   * @param keyAt offset of the key
   * @param from offset of the value
   * @param end the byte after it
   */
  void member(String key, int keyAt, int from, int end) {
    String pointer = Pointer.down("", key);
    twice(key, keyAt, pointer);
    offsets.put(key, from);
    boolean known = true;
    try (JsonParser p = json.parser(from, end)) {
      p.nextToken();
      In in = new In(p, new In.Shared());
      switch (key) {
        case "version", "id", "description", "timeZone", "licence" -> values.put(key, in.string());
        case "title", "created", "modified" -> values.put(key, in.nonEmpty());
        case "language" -> values.put(key, in.language());
        case "compilers" -> values.put(key, in.strings());
        case "$schema" -> extra.put(key, in.string());
        default -> {
          known = false;
          extra.put(key, in.any());
        }
      }
      if (in.odd()) {
        oddKeys.report(null, from, pointer);
      }
    } catch (Misfit e) {
      misfit(key, from, end, pointer);
    } catch (JacksonException e) {
      problems.error("too-long", from, pointer, Say.that("value-too-long", Show.quoted(key)));
    }
    if (!known && !Patterns.isFreeKey(key)) {
      problems.warning(
          Codes.UNKNOWN_KEY,
          keyAt,
          pointer,
          Say.that("unknown-key", DidYouMean.quoted(key, oddKeys.headerKeys())));
    }
  }

  /** Notes a key, and reports it when it was there before. */
  void twice(String key, int keyAt, String pointer) {
    Integer first = keys.putIfAbsent(key, keyAt);
    if (first == null) {
      return;
    }
    if (Table.of(key) == null) {
      problems.error(Codes.DUPLICATE_KEY, keyAt, pointer, oddKeys.duplicate(key, first, keyAt));
    } else {
      problems.error(
          Codes.DUPLICATE_KEY,
          keyAt,
          pointer,
          Say.that(
              "list-twice",
              Show.quoted(key),
              String.valueOf(problems.lines().line(first)),
              String.valueOf(problems.lines().line(keyAt))));
    }
  }

  private void misfit(String key, int from, int end, String pointer) {
    values.remove(key);
    JsonNode tree = json.tree(from, end);
    if (key.equals("version")) {
      // Told by the version check, which needs the text of a number.
      oddVersion =
          tree.isNumber() ? new String(data, from, end - from, StandardCharsets.UTF_8) : "";
      return;
    }
    for (SchemaCheck.Break b : check.breaks(Pointer.down("/properties", key), tree)) {
      Message instead = key.equals("title") ? Say.that("name-shown") : Say.that("left-out");
      problems.error(b.code(), from, pointer + b.inside(), b.said().then(instead));
    }
  }

  /** The version as written, be it a number; empty when there is none. */
  String versionAsWritten() {
    String version = text("version");
    return version == null ? oddVersion : version;
  }

  /** Whether the key was there, whatever its value. */
  boolean has(String key) {
    return keys.containsKey(key);
  }

  /** Offset of a value, 0 when the key is missing. */
  int offset(String key) {
    return offsets.getOrDefault(key, 0);
  }

  @Nullable String text(String key) {
    return (String) values.get(key);
  }

  @SuppressWarnings("unchecked") // only compilers is a list, of strings
  List<String> texts(String key) {
    return (List<String>) values.getOrDefault(key, List.of());
  }

  Map<String, Object> extra() {
    return Collections.unmodifiableMap(extra);
  }
}
