package org.dateline.format;

import java.nio.charset.StandardCharsets;

/**
 * Finds where reading can go on behind damage: at the next thing that reads as a whole record, at
 * the name of one of the file's tables, or behind the broken record where its brackets still match.
 */
final class Resync {

  /** What stands where reading goes on. */
  enum Kind {
    /** A record of the table begins. */
    RECORD,
    /** The key of a table. */
    TABLE,
    /** The end of the broken record: a comma, a closing bracket or the next record follows. */
    BEHIND,
    /** Nothing more; the offset is the end of the file. */
    NOTHING
  }

  record Target(Kind kind, int offset) {}

  private final byte[] data;
  private final int to;

  /** Bytes that may still be scanned: a file made to be slow must not be. */
  private long budget;

  Resync(byte[] data, int to) {
    this.data = data;
    this.to = to;
    this.budget = 20L * to + 10_000_000L;
  }

  /**
   * @param errorAt where the damage shows
   * @param recordAt where the broken record begins, -1 when the damage is between records
   * @param table the table being read
   */
  Target find(int errorAt, int recordAt, Table table) {
    Target next = next(errorAt, table);
    if (recordAt >= 0) {
      int end = matching(recordAt, next.offset());
      if (end > errorAt && end <= next.offset() && follows(end)) {
        return new Target(Kind.BEHIND, end);
      }
    }
    return next;
  }

  private Target next(int from, Table table) {
    for (int i = from; i < to; i++) {
      if (data[i] == '{') {
        int inside = JsonProbe.skipSpace(data, i + 1, to);
        if (inside < to && data[inside] == '"' && budget > 0) {
          JsonProbe.Outcome o = JsonProbe.scan(data, i, to);
          budget -= o.end() - i;
          if (o.ok() && (o.keys() & table.needs()) == table.needs()) {
            return new Target(Kind.RECORD, i);
          }
        }
      } else if (data[i] == '"' && isTableKey(i)) {
        return new Target(Kind.TABLE, i);
      }
    }
    return new Target(Kind.NOTHING, to);
  }

  /** Whether a table's name, a colon and a list begin here. */
  private boolean isTableKey(int at) {
    for (Table t : Table.values()) {
      byte[] name = ("\"" + t.key() + "\"").getBytes(StandardCharsets.US_ASCII);
      if (at + name.length <= to
          && java.util.Arrays.equals(data, at, at + name.length, name, 0, name.length)) {
        int colon = JsonProbe.skipSpace(data, at + name.length, to);
        int list = JsonProbe.skipSpace(data, colon + 1, to);
        return list < to && data[colon] == ':' && data[list] == '[';
      }
    }
    return false;
  }

  /**
   * The byte after the bracket that closes the one at {@code from}, strings ending with their line;
   * -1 when none does.
   */
  private int matching(int from, int limit) {
    StringBuilder open = new StringBuilder();
    boolean string = false;
    for (int i = from; i < limit; i++) {
      byte c = data[i];
      if (string) {
        if (c == '\\') {
          i++;
        } else if (c == '"' || c == '\n') {
          string = false;
        }
      } else if (c == '"') {
        string = true;
      } else if (c == '{' || c == '[') {
        open.append((char) c);
      } else if (c == '}' || c == ']') {
        int last = open.length() - 1;
        if (last < 0 || open.charAt(last) != (c == '}' ? '{' : '[')) {
          return -1;
        }
        open.setLength(last);
        if (last == 0) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  /** Whether what stands there can follow a record. */
  private boolean follows(int end) {
    int i = JsonProbe.skipSpace(data, end, to);
    if (i < to && data[i] == ',') {
      i = JsonProbe.skipSpace(data, i + 1, to);
      return i < to && data[i] == '{';
    }
    return i < to && (data[i] == ']' || data[i] == '{');
  }
}
