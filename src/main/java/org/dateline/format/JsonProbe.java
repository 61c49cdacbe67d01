package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
  static final String IN_STRING = "the end came in the middle of a string";

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
      int end, int errorAt, @Nullable String error, boolean cut, int[] open, int depth, int keys) {
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
        return failed("the end came too early");
      }
      byte c = data[at];
      String error = null;
      switch (expect) {
        case KEY, KEY_OR_END -> {
          if (c == '}') {
            if (expect == Expect.KEY) {
              return failed("there is a comma too many before this “}”");
            }
            at++;
            depth--;
          } else if (c == '"') {
            error = key();
          } else {
            return failed("expected a key in double quotes, found " + found());
          }
          expect = c == '}' ? Expect.AFTER : Expect.VALUE;
        }
        case VALUE, VALUE_OR_END -> {
          if (c == ']' && depth > 0 && data[open[depth - 1]] == '[') {
            if (expect == Expect.VALUE) {
              return failed("there is a comma too many before this “]”");
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
                    ? "a comma is missing before this " + found()
                    : "expected a comma or " + (object ? "“}”" : "“]”") + ", found " + found());
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

  private Outcome failed(String error) {
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

  private @Nullable String key() {
    int from = at + 1;
    String error = string();
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
      return "the end came too early";
    }
    if (data[at] != ':') {
      return "expected a colon after the key, found " + found();
    }
    at++;
    return null;
  }

  private @Nullable String scalar() {
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
        ? "a value is missing before this " + found()
        : "expected a value, found " + found();
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

  private @Nullable String string() {
    for (at++; at < to; at++) {
      byte c = data[at];
      if (c == '"') {
        at++;
        return null;
      }
      if (c >= 0 && c < ' ') {
        return c == '\n' || c == '\r'
            ? "a string is not closed by the end of its line"
            : "a control character stands in a string; write it as \\u"
                + String.format("%04x", (int) c);
      }
      if (c == '\\') {
        at++;
        if (at < to && "\"\\/bfnrtu".indexOf(data[at]) < 0) {
          at--;
          return "“\\” must be followed by one of \" \\ / b f n r t u";
        }
        if (at < to && data[at] == 'u') {
          for (int k = 1; k <= 4; k++) {
            if (at + k < to && Character.digit(data[at + k], 16) < 0) {
              at--;
              return "“\\u” must be followed by four hexadecimal digits";
            }
          }
        }
      }
    }
    return IN_STRING;
  }

  private @Nullable String number() {
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

  private @Nullable String broken(int from) {
    if (at >= to) {
      return "the end came too early";
    }
    at = from;
    return "this is not a number as JSON writes it";
  }

  private boolean digits() {
    int from = at;
    while (at < to && data[at] >= '0' && data[at] <= '9') {
      at++;
    }
    return at > from;
  }

  private String found() {
    return found(data, at, to);
  }

  /** What stands at an offset, for a message. */
  static String found(byte[] data, int at, int to) {
    if (at >= to) {
      return "the end of the file";
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
          : "a double quote";
    }
    if (data[at] == '\'') {
      return "a single quote; JSON takes double quotes";
    }
    if (data[at] == '/') {
      return "“/”; JSON has no comments";
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
