package org.dateline.format;

import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Reads one record at an offset: straight off the parser when it is in order, and again as a tree,
 * with the schema validator, when it is not.
 */
final class RecordLoader {

  /** The record is not well-formed JSON. */
  static final int BROKEN = -1;

  private final byte[] data;
  private final Json json;
  private final Problems problems;
  private final Parts parts;
  private final SchemaCheck check;
  private final OddKeys oddKeys;
  private final Places places;
  private final In.Shared shared = new In.Shared();

  RecordLoader(
      byte[] data, Json json, Problems problems, Parts parts, SchemaCheck check, OddKeys oddKeys) {
    this.data = data;
    this.json = json;
    this.problems = problems;
    this.parts = parts;
    this.check = check;
    this.oddKeys = oddKeys;
    this.places = new Places(json, data.length);
  }

  /**
   * Reads the record at {@code from} and keeps it, or reports why not.
   *
   * @param to where it must end
   * @return the byte after it, or {@link #BROKEN}, nothing being reported then
   */
  int load(Table table, int from, int to) {
    int index = parts.count(table);
    int end = isPlain(data, from, to) ? fast(table, from, to, index) : BROKEN;
    if (end < 0) {
      end = slow(table, from, to, index);
    }
    if (end >= 0) {
      parts.met(table);
    }
    return end;
  }

  /** Jackson takes zero bytes near the start for UTF-16. */
  static boolean isPlain(byte[] data, int from, int to) {
    for (int i = from; i < Math.min(from + 4, to); i++) {
      if (data[i] == 0) {
        return false;
      }
    }
    return true;
  }

  private int fast(Table table, int from, int to, int index) {
    try (JsonParser p = json.parser(from, to)) {
      p.nextToken();
      In in = new In(p, shared);
      Object record = table.decode(in);
      int end = from + (int) p.currentLocation().getByteOffset();
      parts.add(record, from, table, index);
      if (in.odd()) {
        oddKeys.report("/$defs/" + table.one(), from, "/" + table.key() + "/" + index);
      }
      return end;
    } catch (Misfit | JacksonException e) {
      return BROKEN;
    }
  }

  private int slow(Table table, int from, int to, int index) {
    JsonProbe.Outcome probe = JsonProbe.scan(data, from, to);
    if (!probe.ok()) {
      return BROKEN;
    }
    Located<Table> place = new Located<>(table, from, table, index);
    Message leftOut = leftOut(table, named(from, probe.end()));
    if (probe.depth() > Json.MAX_DEPTH) {
      problems.error(
          "too-deep",
          from,
          place.pointer(),
          Say.that("too-deep", probe.depth(), Json.MAX_DEPTH).then(leftOut));
      return probe.end();
    }
    JsonNode tree;
    try {
      tree = json.tree(from, probe.end());
    } catch (JacksonException e) {
      problems.error("too-long", from, place.pointer(), Say.that("too-long").then(leftOut));
      return probe.end();
    }
    var breaks = check.breaks("/$defs/" + table.one(), tree);
    for (SchemaCheck.Break b : breaks) {
      problems.add(
          Problem.Severity.ERROR,
          b.code(),
          () -> places.find(place, b.inside()),
          b.said().then(leftOut));
    }
    if (breaks.isEmpty() && !again(table, tree, from, index)) {
      problems.error("schema", from, place.pointer(), Say.that("not-held").then(leftOut));
    }
    if (breaks.isEmpty() || !tree.isObject()) {
      return probe.end();
    }
    oddKeys.report("/$defs/" + table.one(), from, place.pointer());
    return probe.end();
  }

  /** Decodes the record without keys given twice: of those, only the last value has to fit. */
  private boolean again(Table table, JsonNode tree, int from, int index) {
    try (JsonParser p = json.parser(json.bytes(tree))) {
      p.nextToken();
      parts.add(table.decode(new In(p, shared)), from, table, index);
    } catch (Misfit | JacksonException e) {
      return false;
    }
    oddKeys.report("/$defs/" + table.one(), from, "/" + table.key() + "/" + index);
    return true;
  }

  private static Message leftOut(Table table, @Nullable Message name) {
    return name == null
        ? Say.that("left-out-unnamed." + table.one())
        : Say.that("left-out." + table.one(), name);
  }

  /** The record's id or title in quotation marks; null when it has none. */
  private @Nullable Message named(int from, int end) {
    for (String key : new String[] {"id", "title", "name"}) {
      String value = string(from, end, key);
      if (value != null && !value.isBlank()) {
        return Show.quoted(value);
      }
    }
    return null;
  }

  private @Nullable String string(int from, int end, String key) {
    int at = places.offset(from, "/" + key);
    if (at <= from || at >= end || data[at] != '"') {
      return null;
    }
    try (JsonParser p = json.parser(at, end)) {
      return p.nextStringValue();
    } catch (JacksonException e) {
      return null;
    }
  }
}
