package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * A strict scan of one JSON value that only says where it ends or, in plain words, where and why it
 * does not. Used where something is wrong already; it needs no memory but for the brackets open, so
 * no nesting is too deep for it.
 */
final class JsonProbe {

  /**
   * Keys of the outermost object whose values have the type a record needs; bits of {@link
   * Outcome#keys()}.
   */
  static final int ID = 1;

  static final int TITLE = 2;
  static final int NAME = 4;
  static final int TYPE = 8;

  /** The error of a string that is still open where the bytes end. */
  static final Message IN_STRING = Say.that("probe-in-string");

  private enum Expect {
    VALUE,
    VALUE_OR_END,
    KEY,
    KEY_OR_END,
    AFTER
  }

  /**
   * What a scan found.
   *
   * @param end the byte after the value; meaningless when there is an error
   * @param errorAt where it breaks
   * @param error why; null when the value is well formed
   * @param cut whether it breaks because the bytes end
   * @param open offsets of the brackets open there, outermost first
   * @param depth how deep it is nested
   * @param keys which keys the outermost object has
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Outcome(
      int end, int errorAt, @Nullable Message error, boolean cut, int[] open, int depth, int keys) {
    boolean ok() {
      return error == null;
    }
  }

  private final byte[] data;
  private final int to;
  private int at;
  private int[] open = new int[32];
  private int depth;
  private int deepest;
  private int keys;
  private int keyBit;

  private JsonProbe(byte[] data, int from, int to) {
    this.data = data;
    this.at = from;
    this.to = to;
  }

  /**
   * Scans the value that begins at {@code from}, space before it allowed, and ends before {@code
   * to}.
   */
  static Outcome scan(byte[] data, int from, int to) {
    return new JsonProbe(data, from, to).run();
  }

  private Outcome run() {
    Expect expect = Expect.VALUE;
    while (true) {
      at = skipSpace(data, at, to);
      if (at >= to) {
        return failed(Say.that("probe-end"));
      }
      byte c = data[at];
      Message error = null;
      switch (expect) {
        case KEY, KEY_OR_END -> {
          if (c == '}') {
            if (expect == Expect.KEY) {
              return failed(Say.that("probe-comma-extra", "}"));
            }
            at++;
            depth--;
          } else if (c == '"') {
            error = key();
          } else {
            return failed(Say.that("key-expected", found()));
          }
          expect = c == '}' ? Expect.AFTER : Expect.VALUE;
        }
        case VALUE, VALUE_OR_END -> {
          if (c == ']' && depth > 0 && data[open[depth - 1]] == '[') {
            if (expect == Expect.VALUE) {
              return failed(Say.that("probe-comma-extra", "]"));
            }
            at++;
            depth--;
            expect = Expect.AFTER;
          } else if (c == '{' || c == '[') {
            push();
            expect = c == '{' ? Expect.KEY_OR_END : Expect.VALUE_OR_END;
          } else {
            error = scalar();
            expect = Expect.AFTER;
          }
        }
        case AFTER -> {
          boolean object = data[open[depth - 1]] == '{';
          if (c == ',') {
            at++;
            expect = object ? Expect.KEY : Expect.VALUE;
          } else if (c == (object ? '}' : ']')) {
            at++;
            depth--;
          } else {
            return failed(
                c == '"' || c == '{' || c == '['
                    ? Say.that("probe-comma-missing", found())
                    : Say.that("comma-expected", object ? "}" : "]", found()));
          }
        }
      }
      if (error != null) {
        return failed(error);
      }
      if (expect == Expect.AFTER && depth == 0) {
        return new Outcome(at, -1, null, false, new int[0], deepest, keys);
      }
    }
  }

  private Outcome failed(Message error) {
    return new Outcome(
        at, Math.min(at, to), error, at >= to, Arrays.copyOf(open, depth), deepest, keys);
  }

  private void push() {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = at++;
    deepest = Math.max(deepest, depth);
  }

  private @Nullable Message key() {
    int from = at + 1;
    Message error = string();
    if (error != null) {
      return error;
    }
    keyBit = 0;
    if (depth == 1) {
      keyBit =
          switch (new String(data, from, Math.min(8, at - 1 - from), StandardCharsets.ISO_8859_1)) {
            case "id" -> ID;
            case "title" -> TITLE;
            case "name" -> NAME;
            case "type" -> TYPE;
            default -> 0;
          };
    }
    at = skipSpace(data, at, to);
    if (at >= to) {
      return Say.that("probe-end");
    }
    if (data[at] != ':') {
      return Say.that("colon-expected", found());
    }
    at++;
    return null;
  }

  private @Nullable Message scalar() {
    byte c = data[at];
    if (c == '"') {
      note(true);
      return string();
    }
    if (c == '-' || (c >= '0' && c <= '9')) {
      note(keyBit == ID);
      return number();
    }
    for (String word : new String[] {"true", "false", "null"}) {
      if (matches(word)) {
        note(false);
        at += word.length();
        return null;
      }
    }
    return c == '}' || c == ']' || c == ',' || c == ':'
        ? Say.that("value-missing", found())
        : Say.that("value-expected", found());
  }

  private void note(boolean fits) {
    if (depth == 1 && fits) {
      keys |= keyBit;
    }
  }

  private boolean matches(String word) {
    if (at + word.length() > to) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (data[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Message string() {
    for (at++; at < to; at++) {
      byte c = data[at];
      if (c == '"') {
        at++;
        return null;
      }
      if (c >= 0 && c < ' ') {
        return c == '\n' || c == '\r'
            ? Say.that("string-open")
            : Say.that("control-character", String.format("\\u%04x", (int) c));
      }
      if (c == '\\') {
        at++;
        if (at < to && "\"\\/bfnrtu".indexOf(data[at]) < 0) {
          at--;
          return Say.that("bad-escape", "\\", "\" \\ / b f n r t u");
        }
        if (at < to && data[at] == 'u') {
          for (int k = 1; k <= 4; k++) {
            if (at + k < to && Character.digit(data[at + k], 16) < 0) {
              at--;
              return Say.that("bad-hex", "\\u");
            }
          }
        }
      }
    }
    return IN_STRING;
  }

  private @Nullable Message number() {
    int from = at;
    if (data[at] == '-') {
      at++;
    }
    if (at < to && data[at] == '0') {
      at++;
    } else if (!digits()) {
      return broken(from);
    }
    if (at < to && data[at] == '.') {
      at++;
      if (!digits()) {
        return broken(from);
      }
    }
    if (at < to && (data[at] == 'e' || data[at] == 'E')) {
      at++;
      if (at < to && (data[at] == '+' || data[at] == '-')) {
        at++;
      }
      if (!digits()) {
        return broken(from);
      }
    }
    if (at < to && ((data[at] >= '0' && data[at] <= '9') || data[at] == '.')) {
      return broken(from);
    }
    return null;
  }

  private @Nullable Message broken(int from) {
    if (at >= to) {
      return Say.that("probe-end");
    }
    at = from;
    return Say.that("bad-number");
  }

  private boolean digits() {
    int from = at;
    while (at < to && data[at] >= '0' && data[at] <= '9') {
      at++;
    }
    return at > from;
  }

  private Object found() {
    return found(data, at, to);
  }

  /** What stands at an offset, for a message: words of the file, or a message of ours. */
  static Object found(byte[] data, int at, int to) {
    if (at >= to) {
      return Say.that("found-end");
    }
    if (data[at] == '"') {
      int close = at + 1;
      while (close < to
          && close - at < 40
          && data[close] != '"'
          && data[close] != '\n'
          && data[close] != '\r') {
        close++;
      }
      return close < to && data[close] == '"'
          ? new String(data, at, close + 1 - at, StandardCharsets.UTF_8)
          : Say.that("found-double-quote");
    }
    if (data[at] == '\'') {
      return Say.that("found-single-quote");
    }
    if (data[at] == '/') {
      return Say.that("found-slash");
    }
    int end = at;
    while (end < to
        && end - at < 20
        && (data[end] < 0 || Character.isLetterOrDigit(data[end]) || data[end] == '_')) {
      end++;
    }
    if (end == at) {
      end++;
    }
    while (end < to && (data[end] & 0xC0) == 0x80) {
      end++;
    }
    return Show.quoted(new String(data, at, end - at, StandardCharsets.UTF_8));
  }

  /** The next byte that is not JSON white space. */
  static int skipSpace(byte[] data, int from, int to) {
    int i = from;
    while (i < to && (data[i] == ' ' || data[i] == '\n' || data[i] == '\r' || data[i] == '\t')) {
      i++;
    }
    return i;
  }
}
