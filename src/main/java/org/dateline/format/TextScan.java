package org.dateline.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Vocabulary.Word;

/** Takes strings, keys and signs off UTF-8 bytes of JSON, as long as they are what is expected. */
abstract class TextScan {

  /** It is something else. */
  static final int NO = -1;

  /** Longer strings are left to others. */
  private static final int LONGEST = 1 << 20;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101_0101_0101_0101L;

  private final byte[] data;
  private int to;

  /** The next byte. */
  int at;

  /** Whether the string last taken has escapes. */
  boolean escaped;

  TextScan(byte[] data) {
    this.data = data;
  }

  /** Goes to a place. */
  final void begin(int from, int limit) {
    at = from;
    to = limit;
  }

  static List<byte[]> words(Word[] all) {
    return bytes(Arrays.stream(all).map(Word::word).toArray(String[]::new));
  }

  static List<byte[]> bytes(String... all) {
    return Arrays.stream(all).map(s -> s.getBytes(StandardCharsets.US_ASCII)).toList();
  }

  /** The digit that is next, from 1 to 9; 0 for anything else. */
  final int digit() {
    space();
    int digit = at < to ? data[at++] - '0' : 0;
    return digit < 0 || digit > 9 ? 0 : digit;
  }

  /** The key whose first letter is next, its colon taken; negative when it is none of these. */
  final int key(List<byte[]> known) {
    for (int i = 0; i < known.size(); i++) {
      byte[] name = known.get(i);
      if (is(name, at)) {
        at += name.length + 1;
        return take(':') ? i : NO;
      }
    }
    return NO;
  }

  /** Whether that text and a closing quotation mark stand there. */
  final boolean is(byte[] text, int from) {
    int end = from + text.length;
    return end < to
        && data[end] == '"'
        && data[from] == text[0]
        && Arrays.equals(data, from, end, text, 0, text.length);
  }

  final int word(List<byte[]> known) {
    if (!take('"')) {
      return NO;
    }
    for (byte[] word : known) {
      if (is(word, at)) {
        int from = at;
        at += word.length + 1;
        return from;
      }
    }
    return NO;
  }

  /** An id written without escapes. */
  final int id() {
    int from = string();
    if (from < 0 || escaped || at - 1 == from) {
      return NO;
    }
    for (int i = from; i < at - 1; i++) {
      byte c = data[i];
      if (c == '#' || c == ' ') {
        return NO;
      }
    }
    return from;
  }

  /** Scans a string; where its first character stands. */
  final int string() {
    if (!take('"')) {
      return NO;
    }
    int from = at;
    escaped = false;
    int i = at;
    while (i < to) {
      while (i + Long.BYTES <= to && isPlain((long) EIGHT.get(data, i))) {
        i += Long.BYTES;
      }
      if (i == to) {
        return NO;
      }
      byte c = data[i];
      if (c == '"') {
        at = i + 1;
        return i - from > LONGEST ? NO : from;
      }
      if (c == '\\') {
        escaped = true;
        i = escape(i + 1);
        if (i < 0) {
          return NO;
        }
      } else if (c >= 0 && c < ' ') {
        return NO;
      } else {
        i++;
      }
    }
    return NO;
  }

  /** Whether none of eight bytes is a quotation mark, a backslash or a control character. */
  private static boolean isPlain(long eight) {
    long quote = eight ^ ONES * '"';
    long backslash = eight ^ ONES * '\\';
    long odd =
        (quote - ONES & ~quote) | (backslash - ONES & ~backslash) | (eight - ONES * ' ' & ~eight);
    return (odd & ONES << 7) == 0;
  }

  /** The byte after an escape whose letter stands there. */
  final int escape(int letter) {
    if (letter + 4 >= to) {
      return NO;
    }
    switch (data[letter]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
        return letter + 1;
      }
      case 'u' -> {
        for (int k = 1; k <= 4; k++) {
          byte c = data[letter + k];
          if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F')) {
            return NO;
          }
        }
        return letter + 5;
      }
      default -> {
        return NO;
      }
    }
  }

  final void space() {
    while (at < to
        && (data[at] == ' ' || data[at] == '\n' || data[at] == '\r' || data[at] == '\t')) {
      at++;
    }
  }

  /** Takes that character, space before it allowed. */
  final boolean take(char c) {
    if (at < to && data[at] == c) {
      at++;
      return true;
    }
    space();
    if (at < to && data[at] == c) {
      at++;
      return true;
    }
    return false;
  }
}
