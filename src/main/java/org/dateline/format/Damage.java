package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.time.Message;
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
  Resync.Target stepOver(int errorAt, int record, Table table, int index, Message message) {
    Resync.Target target = resync.find(errorAt, record, table);
    String pointer = "/" + table.key() + (record >= 0 ? "/" + index : "");
    Message told =
        record < 0
            ? message
            : message.then(Say.that("left-out-line." + table.one(), lineOf(record)));
    problems.error(
        Codes.SYNTAX, errorAt, pointer, told.then(skipped(record >= 0 ? record : errorAt, target)));
    jumpedTo = target.offset();
    return target;
  }

  /** Steps over damage between the header's keys. */
  Resync.Target stepOver(int errorAt, Table table, Header header, Message message) {
    Resync.Target target = resync.find(errorAt, -1, table);
    for (String key : HEADER_KEYS) {
      int at = header.has(key) ? -1 : keyAt(key, errorAt, target.offset());
      if (at >= 0) {
        target = new Resync.Target(Resync.Kind.TABLE, at);
      }
    }
    problems.error(Codes.SYNTAX, errorAt, "", message.then(skipped(errorAt, target)));
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

  private String lineOf(int offset) {
    return String.valueOf(problems.lines().line(offset));
  }

  private Message skipped(int from, Resync.Target target) {
    int first = problems.lines().line(from);
    int next = problems.lines().line(target.offset());
    if (target.kind() == Resync.Kind.NOTHING) {
      return Say.that("skipped-rest", next - first + 1L);
    }
    return next == first
        ? Say.that("skipped-same-line")
        : Say.that("skipped-lines", next - first, String.valueOf(next));
  }

  /** The file ends too early. */
  void truncated(
      List<Integer> open,
      @Nullable Message why,
      String pointer,
      int record,
      @Nullable Table table) {
    int end = to;
    while (end > 0 && data[end - 1] <= ' ' && data[end - 1] >= 0) {
      end--;
    }
    Message early =
        JsonProbe.IN_STRING.equals(why) ? Say.that("ends-in-string") : Say.that("ends-early");
    List<Message> names = new ArrayList<>();
    for (int bracket : open.reversed().subList(0, Math.min(NAMED, open.size()))) {
      names.add(
          data[bracket] == '['
              ? Say.that("open-list", lineOf(bracket))
              : Say.that("open-object", lineOf(bracket)));
    }
    if (open.size() > NAMED) {
      names.add(Say.that("open-more", open.size() - NAMED));
    }
    Message last = names.removeLast();
    Message all = names.isEmpty() ? last : Message.list(names);
    Message unclosed =
        open.size() == 1
            ? Say.that("unclosed-one", early, all)
            : Say.that("unclosed", early, all, last);
    Message shown =
        record >= 0 && table != null
            ? Say.that("cut-short." + table.one(), lineOf(record))
            : Say.that("cut-short");
    problems.error(Codes.TRUNCATED, end, pointer, Say.that("two-sentences", unclosed, shown));
  }

  /** Something stands behind the end. */
  void trailing(int at) {
    int lines = problems.lines().line(to - 1) - problems.lines().line(at) + 1;
    problems.error(
        Codes.TRAILING, at, "", Say.that("trailing", JsonProbe.found(data, at, to), lines));
  }
}
