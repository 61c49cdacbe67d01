package org.dateline.format.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native file's bytes, of which records and header keys are copied letter for letter: numbers,
 * escapes, the order of keys.
 *
 * @param start where the header's object begins
 * @param end the byte after it
 * @param members its keys and values
 * @param lines whether something stands behind it: one event a line
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawJson(byte[] data, int start, int end, List<Member> members, boolean lines) {

  /**
   * A key of the header.
   *
   * @param keyFrom where the key begins
   * @param from where its value begins
   * @param to the byte after the value
   */
  record Member(String key, int keyFrom, int from, int to) {}

  /** The header of a file; null when the file is too damaged to be copied from. */
  static @Nullable RawJson of(byte[] data) {
    try {
      int start = space(data, 0);
      int at = in(data, start, '{');
      List<Member> members = new ArrayList<>();
      while (data[at] != '}') {
        int key = at;
        int keyEnd = string(data, key);
        int from = in(data, space(data, keyEnd), ':');
        int to = end(data, from);
        String name = new String(data, key + 1, keyEnd - key - 2, StandardCharsets.UTF_8);
        members.add(new Member(name, key, from, to));
        at = space(data, to);
        if (data[at] == ',') {
          at = space(data, at + 1);
        } else if (data[at] != '}') {
          return null;
        }
      }
      boolean lines = space(data, at + 1) < data.length;
      boolean twice = members.stream().map(Member::key).distinct().count() < members.size();
      boolean escaped = members.stream().anyMatch(m -> m.key().indexOf('\\') >= 0);
      return twice || escaped ? null : new RawJson(data, start, at + 1, members, lines);
    } catch (ArrayIndexOutOfBoundsException e) {
      return null;
    }
  }

  @Nullable Member member(String key) {
    return members.stream().filter(m -> m.key().equals(key)).findFirst().orElse(null);
  }

  /** How many values a list has. */
  static int count(byte[] data, int list) {
    int n = 0;
    for (int at = space(data, list + 1); data[at] != ']'; n++) {
      at = space(data, end(data, at));
      at = data[at] == ',' ? space(data, at + 1) : at;
    }
    return n;
  }

  /** Copies bytes as they are. */
  static void copy(byte[] data, int from, int to, OutputStream out) throws IOException {
    out.write(data, from, to - from);
  }

  /** Copies JSON without the space between its parts. */
  static void copyOnOneLine(byte[] data, int from, int to, OutputStream out) throws IOException {
    int at = from;
    while (at < to) {
      byte b = data[at];
      if (b == '"') {
        int behind = string(data, at);
        out.write(data, at, behind - at);
        at = behind;
      } else {
        if (!isSpace(b)) {
          out.write(b);
        }
        at++;
      }
    }
  }

  /** The byte after the value that begins at {@code from}. */
  static int end(byte[] data, int from) {
    int depth = 0;
    int at = from;
    do {
      switch (data[at]) {
        case '"' -> at = string(data, at);
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        default -> {
          at++;
          while (depth == 0 && at < data.length && !isEnd(data[at])) {
            at++;
          }
        }
      }
    } while (depth > 0);
    return at;
  }

  private static boolean isEnd(byte b) {
    return b == ',' || b == '}' || b == ']' || isSpace(b);
  }

  /** The byte after the string that begins at {@code quote}. */
  private static int string(byte[] data, int quote) {
    if (data[quote] != '"') {
      throw new ArrayIndexOutOfBoundsException();
    }
    int at = quote + 1;
    while (data[at] != '"') {
      at += data[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /** The first part behind a bracket or colon. */
  private static int in(byte[] data, int at, char wanted) {
    if (data[at] != wanted) {
      throw new ArrayIndexOutOfBoundsException();
    }
    return space(data, at + 1);
  }

  private static int space(byte[] data, int from) {
    int at = from;
    while (at < data.length && isSpace(data[at])) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
