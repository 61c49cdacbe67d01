package org.dateline.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads the file's outer object: the header's keys and the tables, record by record. Keeps its own
 * place in the bytes, so that it can go on behind damage.
 */
final class DocumentReader {

  private final byte[] data;
  private final int to;
  private final Json json;
  private final Problems problems;
  private final Parts parts;
  private final Header header;
  private final RecordLoader loader;
  private final Damage damage;
  private final Supplier<@Nullable Bulk> bulks;
  private int at;
  private boolean over;
  private Table table = Table.EVENTS;

  DocumentReader(
      byte[] data,
      int to,
      Json json,
      Problems problems,
      Parts parts,
      Header header,
      RecordLoader loader,
      Supplier<@Nullable Bulk> bulks) {
    this.bulks = bulks;
    this.data = data;
    this.to = to;
    this.json = json;
    this.problems = problems;
    this.parts = parts;
    this.header = header;
    this.loader = loader;
    this.damage = new Damage(data, to, problems);
  }

  /** Reads the object that begins at {@code from}. */
  void read(int from) {
    at = from + 1;
    boolean comma = false;
    while (!over) {
      at = JsonProbe.skipSpace(data, at, to);
      if (at >= to) {
        damage.truncated(List.of(from), null, "", -1, null);
        return;
      }
      if (data[at] == '}') {
        if (comma) {
          problems.warning(Codes.SYNTAX, at, "", Say.that("comma-extra-before-end", "}"));
        }
        at++;
        trailing();
        comma = false;
        continue;
      }
      if (data[at] == '"') {
        member(from);
      } else {
        recover(at, Say.that("key-expected", JsonProbe.found(data, at, to)));
        comma = false;
        continue;
      }
      comma = between();
    }
  }

  /** What follows a member: a comma, the end, or damage. */
  private boolean between() {
    at = JsonProbe.skipSpace(data, at, to);
    if (over || at >= to || data[at] == '}') {
      return false;
    }
    if (data[at] == ',') {
      at++;
      return true;
    }
    if (data[at] == '"') {
      if (!damage.jumped(at)) {
        problems.error(Codes.SYNTAX, at, "", Say.that("comma-missing-key"));
      }
      return false;
    }
    recover(at, Say.that("comma-expected", "}", JsonProbe.found(data, at, to)));
    return false;
  }

  private void member(int start) {
    int keyAt = at;
    JsonProbe.Outcome name = JsonProbe.scan(data, at, to);
    int colon = JsonProbe.skipSpace(data, name.end(), to);
    if (!name.ok() || colon >= to || data[colon] != ':') {
      if (name.cut() || (name.ok() && colon >= to)) {
        cut(List.of(start), name, "", -1, null);
      } else {
        Message found = Say.that("colon-expected", JsonProbe.found(data, colon, to));
        recover(name.ok() ? colon : name.errorAt(), name.error() != null ? name.error() : found);
      }
      return;
    }
    String key = string(keyAt, name.end());
    at = JsonProbe.skipSpace(data, colon + 1, to);
    Table named = Table.of(key);
    String pointer = Pointer.down("", key);
    if (named != null) {
      header.twice(key, keyAt, pointer);
      table = named;
      if (at < to && data[at] == '[') {
        parts.seen.add(named);
        at++;
        records(start, at - 1);
        return;
      }
    }
    JsonProbe.Outcome value = JsonProbe.scan(data, at, to);
    if (!value.ok()) {
      if (value.cut()) {
        cut(List.of(start), value, pointer, -1, null);
      } else {
        recover(value.errorAt(), Objects.requireNonNull(value.error()));
      }
      return;
    }
    if (named != null) {
      problems.error("not-a-list", at, pointer, Say.that("not-a-list", Show.quoted(key)));
    } else if (value.depth() > Json.MAX_DEPTH) {
      problems.error(
          "too-deep",
          at,
          pointer,
          Say.that("too-deep", value.depth(), Json.MAX_DEPTH).then(Say.that("left-out")));
    } else {
      header.member(key, keyAt, at, value.end());
    }
    at = value.end();
  }

  /** Reads the records of the current table up to its “]”. */
  private void records(int start, int list) {
    boolean comma = false;
    boolean value = false;
    Bulk bulk = table == Table.EVENTS ? bulks.get() : null;
    while (!over) {
      at = JsonProbe.skipSpace(data, at, to);
      String pointer = "/" + table.key();
      if (at >= to) {
        cut(List.of(start, list), null, pointer, -1, table);
        return;
      }
      byte c = data[at];
      if (c == ']') {
        if (comma) {
          problems.error(Codes.SYNTAX, at, pointer, Say.that("comma-extra-in-list"));
        }
        at++;
        return;
      }
      if (c == ',') {
        if (!value) {
          problems.error(Codes.SYNTAX, at, pointer, Say.that("comma-extra"));
        }
        at++;
        comma = value;
        value = false;
        continue;
      }
      if (value && c == '{') {
        problems.error(Codes.SYNTAX, at, pointer, Say.that("comma-missing", "{"));
      } else if (value) {
        Message found = Say.that("comma-expected", "]", JsonProbe.found(data, at, to));
        value = false;
        if (goOn(at, -1, found) == Resync.Kind.TABLE) {
          return;
        }
        continue;
      }
      comma = false;
      if (c == '"' && isKey(at)) {
        Message missing = Say.that("bracket-missing", JsonProbe.found(data, at, to));
        if (goOn(at, -1, missing) == Resync.Kind.TABLE) {
          return;
        }
        continue;
      }
      if (c == '[' && isStray(at)) {
        problems.error(Codes.SYNTAX, at, pointer, Say.that("bracket-extra"));
        at++;
        continue;
      }
      int end = bulk == null || table != Table.EVENTS || c != '{' ? at : bulk.records(at, to);
      end = end > at ? end : loader.load(table, at, to);
      if (end >= 0) {
        at = end;
        value = true;
        continue;
      }
      JsonProbe.Outcome broken = JsonProbe.scan(data, at, to);
      if (broken.cut()) {
        cut(List.of(start, list), broken, pointer + "/" + parts.count(table), at, table);
        return;
      }
      int record = c == '{' ? at : -1;
      Resync.Kind next = goOn(broken.errorAt(), record, Objects.requireNonNull(broken.error()));
      if (record >= 0) {
        parts.met(table);
      }
      if (next == Resync.Kind.TABLE) {
        return;
      }
      value = next == Resync.Kind.BEHIND;
    }
  }

  /** Whether a string and a colon stand there. */
  private boolean isKey(int from) {
    JsonProbe.Outcome name = JsonProbe.scan(data, from, to);
    int colon = JsonProbe.skipSpace(data, name.end(), to);
    return name.ok() && colon < to && data[colon] == ':';
  }

  /** Whether a “[” stands there whose “]” is the table's own. */
  private boolean isStray(int from) {
    JsonProbe.Outcome list = JsonProbe.scan(data, from, to);
    int next = JsonProbe.skipSpace(data, list.end(), to);
    if (!list.ok() || next >= to || data[next] == '}') {
      return list.ok();
    }
    int key = JsonProbe.skipSpace(data, next + 1, to);
    return data[next] == ',' && key < to && data[key] == '"' && isKey(key);
  }

  /** Steps over damage inside a table. */
  private Resync.Kind goOn(int errorAt, int record, Message message) {
    Resync.Target target = damage.stepOver(errorAt, record, table, parts.count(table), message);
    at = target.offset();
    over = target.kind() == Resync.Kind.NOTHING;
    return target.kind();
  }

  /** Steps over damage between the header's keys. */
  private void recover(int errorAt, Message message) {
    Resync.Target target = damage.stepOver(errorAt, table, header, message);
    at = target.offset();
    over = target.kind() == Resync.Kind.NOTHING;
    if (target.kind() == Resync.Kind.RECORD) {
      parts.seen.add(table);
      records(0, at);
    }
  }

  /** What stands behind the outer object. */
  private void trailing() {
    int rest = JsonProbe.skipSpace(data, at, to);
    if (rest >= to) {
      over = true;
    } else if (data[rest] == ',' || data[rest] == ']' || data[rest] == '}') {
      at = rest;
      if (damage.finds(rest, table)) {
        recover(rest, Say.that("outer-early", "}"));
      } else {
        over = true;
        damage.trailing(rest);
      }
    } else {
      over = true;
      damage.trailing(rest);
    }
  }

  private void cut(
      List<Integer> outer,
      JsonProbe.@Nullable Outcome inner,
      String pointer,
      int record,
      @Nullable Table of) {
    List<Integer> open = new ArrayList<>(outer);
    if (inner != null) {
      for (int o : inner.open()) {
        open.add(o);
      }
    }
    damage.truncated(open, inner == null ? null : inner.error(), pointer, record, of);
    at = to;
    over = true;
  }

  private String string(int from, int end) {
    try (JsonParser p = json.parser(from, end)) {
      return String.valueOf(p.nextStringValue());
    }
  }
}
