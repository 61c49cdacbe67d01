package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps over what is not JSON, and says how much was skipped. */
final class Damage {

  private static final List<String> HEADER_KEYS =
      List.of(
          "version",
          "title",
          "description",
          "language",
          "timeZone",
          "compilers",
          "created",
          "modified",
          "licence");

  /** How many open brackets a message names. */
  private static final int NAMED = 6;

  private final byte[] data;
  private final int to;
  private final Problems problems;
  private final Resync resync;
  private int jumpedTo = -1;

  Damage(byte[] data, int to, Problems problems) {
    this.data = data;
    this.to = to;
    this.problems = problems;
    this.resync = new Resync(data, to);
  }

  /** Whether that is where reading went on behind damage already told. */
  boolean jumped(int at) {
    return at == jumpedTo;
  }

  /** Whether a record of the table stands behind. */
  boolean finds(int at, Table table) {
    return resync.find(at, -1, table).kind() == Resync.Kind.RECORD;
  }

  /**
   * Steps over damage in a table.
   *
   * @param record where the broken record begins, -1 when the damage is between records
   */
  Resync.Target stepOver(int errorAt, int record, Table table, int index, String message) {
    Resync.Target target = resync.find(errorAt, record, table);
    String pointer = "/" + table.key() + (record >= 0 ? "/" + index : "");
    String lost =
        record >= 0
            ? "; the "
                + table.one()
                + " that begins in line "
                + problems.lines().line(record)
                + " is left out"
            : "";
    problems.error(
        Codes.SYNTAX,
        errorAt,
        pointer,
        message + lost + skipped(record >= 0 ? record : errorAt, target));
    jumpedTo = target.offset();
    return target;
  }

  /** Steps over damage between the header's keys. */
  Resync.Target stepOver(int errorAt, Table table, Header header, String message) {
    Resync.Target target = resync.find(errorAt, -1, table);
    for (String key : HEADER_KEYS) {
      int at = header.has(key) ? -1 : keyAt(key, errorAt, target.offset());
      if (at >= 0) {
        target = new Resync.Target(Resync.Kind.TABLE, at);
      }
    }
    problems.error(Codes.SYNTAX, errorAt, "", message + skipped(errorAt, target));
    jumpedTo = target.offset();
    return target;
  }

  /** Where a key with its colon stands in a stretch, -1 when it does not. */
  private int keyAt(String key, int from, int limit) {
    byte[] name = ("\"" + key + "\"").getBytes(StandardCharsets.US_ASCII);
    for (int i = from; i + name.length < limit; i++) {
      if (data[i] == '"'
          && java.util.Arrays.equals(data, i, i + name.length, name, 0, name.length)) {
        int colon = JsonProbe.skipSpace(data, i + name.length, limit);
        if (colon < limit && data[colon] == ':') {
          return i;
        }
      }
    }
    return -1;
  }

  private String skipped(int from, Resync.Target target) {
    int first = problems.lines().line(from);
    int next = problems.lines().line(target.offset());
    if (target.kind() == Resync.Kind.NOTHING) {
      return "; nothing readable follows: "
          + Show.count(next - first + 1L, "line")
          + " skipped, to the end of the file";
    }
    return next == first
        ? "; reading goes on in the same line"
        : "; " + Show.count(next - first, "line") + " skipped, reading goes on in line " + next;
  }

  /** The file ends too early. */
  void truncated(
      List<Integer> open, @Nullable String why, String pointer, int record, @Nullable Table table) {
    int end = to;
    while (end > 0 && data[end - 1] <= ' ' && data[end - 1] >= 0) {
      end--;
    }
    StringBuilder message =
        new StringBuilder(
            JsonProbe.IN_STRING.equals(why)
                ? "the file ends in the middle of a string"
                : "the file ends too early");
    List<String> names = new ArrayList<>();
    for (int bracket : open.reversed().subList(0, Math.min(NAMED, open.size()))) {
      names.add(
          (data[bracket] == '[' ? "the list" : "the object")
              + " that begins in line "
              + problems.lines().line(bracket));
    }
    if (open.size() > NAMED) {
      names.add((open.size() - NAMED) + " more around them");
    }
    String last = names.removeLast();
    message.append(
        names.isEmpty()
            ? ": not closed is "
            : ": not closed are " + String.join(", ", names) + " and ");
    message.append(last);
    message.append(". It was cut short: save or copy it again; ");
    message.append(
        record >= 0 && table != null
            ? "the "
                + table.one()
                + " that begins in line "
                + problems.lines().line(record)
                + " is left out, what stands before it is shown"
            : "what stands before is shown");
    problems.error(Codes.TRUNCATED, end, pointer, message.toString());
  }

  /** Something stands behind the end. */
  void trailing(int at) {
    int lines = problems.lines().line(to - 1) - problems.lines().line(at) + 1;
    problems.error(
        Codes.TRAILING,
        at,
        "",
        "the timeline ends before this, but "
            + JsonProbe.found(data, at, to)
            + " follows; "
            + Show.count(lines, "line")
            + " skipped, take them out (one event a line goes into a file named .timeline.jsonl)");
  }
}
