package org.dateline.format;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes bytes safe to parse: cuts a byte order mark, puts U+FFFD for what is not UTF-8 and for
 * escapes that are half a character, and says where. Bytes that are fine are not copied.
 *
 * @param data UTF-8 throughout; offsets everywhere else count in it
 * @param flaws what was replaced, in order
 * @param encoding the name of another encoding that a byte order mark announces; null when there is
 *     none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Utf8(byte[] data, List<Flaw> flaws, @Nullable String encoding) {

  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
  private static final int ESCAPE = 6;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long BACKSLASHES = ONES * '\\';

  /**
   * Something replaced.
   *
   * @param offset where the replacement begins
   * @param bytes the bytes that were there, as shown in a message
   * @param escape true for an escape such as {@code \ud800}, false for bytes that are not UTF-8
   */
  record Flaw(int offset, String bytes, boolean escape) {}

  /** The same on several threads, where that may be worth it. */
  static Utf8 of(byte[] raw, Bulk.Plan plan) {
    boolean whole =
        raw.length < plan.from()
            || plan.threads() == 1
            || otherEncoding(raw) != null
            || startsWith(raw, 0xEF, 0xBB, 0xBF);
    if (whole) {
      return of(raw);
    }
    int stretches = raw.length / plan.block() + 1;
    int[] cuts = new int[stretches + 1];
    for (int k = 1; k < stretches; k++) {
      cuts[k] = cut(raw, Math.max(cuts[k - 1], k * plan.block()));
    }
    cuts[stretches] = raw.length;
    boolean fine =
        IntStream.range(0, stretches).parallel().allMatch(k -> isFine(raw, cuts[k], cuts[k + 1]));
    return fine ? new Utf8(raw, List.of(), null) : of(raw);
  }

  /** A place that is inside of no character and of no escape. */
  private static int cut(byte[] raw, int from) {
    int i = Math.max(1, from);
    while (i < raw.length && (raw[i] != '{' || raw[i - 1] == '\\')) {
      i++;
    }
    return Math.min(i, raw.length);
  }

  private static boolean isPlain(long eight) {
    long noBackslash = eight ^ BACKSLASHES;
    return ((eight | (noBackslash - ONES & ~noBackslash)) & HIGH_BITS) == 0;
  }

  private static boolean isFine(byte[] raw, int from, int to) {
    int i = from;
    while (i < to) {
      // Eight bytes at once, as long as none is above 127 and none a backslash.
      while (i + Long.BYTES <= to && isPlain((long) EIGHT.get(raw, i))) {
        i += Long.BYTES;
      }
      if (i == to) {
        break;
      }
      int b = raw[i];
      if (b >= 0 && b != '\\') {
        i++;
        continue;
      }
      int length = b == '\\' ? escape(raw, i) : sequence(raw, i);
      if (length <= 0) {
        return false;
      }
      i += length;
    }
    return true;
  }

  static Utf8 of(byte[] raw) {
    String other = otherEncoding(raw);
    if (other != null) {
      return new Utf8(raw, List.of(), other);
    }
    int start = startsWith(raw, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    List<Flaw> flaws = new ArrayList<>();
    ByteArrayOutputStream out = null;
    int kept = start;
    int i = start;
    while (i < raw.length) {
      int b = raw[i];
      if (b >= 0 && b != '\\') {
        i++;
        continue;
      }
      int length = b == '\\' ? escape(raw, i) : sequence(raw, i);
      if (length > 0) {
        i += length;
        continue;
      }
      if (out == null) {
        out = new ByteArrayOutputStream(raw.length + 64);
      }
      out.write(raw, kept, i - kept);
      if (b == '\\') {
        flaws.add(
            new Flaw(
                out.size(),
                new String(raw, i, ESCAPE, java.nio.charset.StandardCharsets.US_ASCII),
                true));
        out.writeBytes("\\ufffd".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        i += ESCAPE;
      } else {
        flaws.add(new Flaw(out.size(), hex(raw, i, -length), false));
        out.writeBytes(REPLACEMENT);
        i -= length;
      }
      kept = i;
    }
    if (out != null) {
      out.write(raw, kept, raw.length - kept);
      return new Utf8(out.toByteArray(), flaws, null);
    }
    return new Utf8(
        start == 0 ? raw : java.util.Arrays.copyOfRange(raw, start, raw.length), flaws, null);
  }

  private static @Nullable String otherEncoding(byte[] raw) {
    if (startsWith(raw, 0xFF, 0xFE, 0, 0) || startsWith(raw, 0, 0, 0xFE, 0xFF)) {
      return "UTF-32";
    }
    return startsWith(raw, 0xFF, 0xFE) || startsWith(raw, 0xFE, 0xFF) ? "UTF-16" : null;
  }

  private static boolean startsWith(byte[] raw, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= raw.length || raw[i] != (byte) bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Length of the UTF-8 sequence that begins with a byte above 127; negative when it is none: bytes
   * to replace.
   */
  private static int sequence(byte[] raw, int i) {
    int b = raw[i] & 0xFF;
    int more =
        b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
    if (more == 0) {
      return -1;
    }
    int low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    int high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    for (int k = 1; k <= more; k++) {
      int c = i + k < raw.length ? raw[i + k] & 0xFF : -1;
      if (c < low || c > high) {
        return -k;
      }
      low = 0x80;
      high = 0xBF;
    }
    return more + 1;
  }

  /** Length of the escape at a backslash, a surrogate pair in one; 0 when it is half a pair. */
  private static int escape(byte[] raw, int i) {
    int unit = unit(raw, i);
    if (unit < 0xD800 || unit > 0xDFFF) {
      return i + 1 < raw.length && raw[i + 1] == '\\' ? 2 : 1;
    }
    int next = unit(raw, i + ESCAPE);
    return unit < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF ? 2 * ESCAPE : 0;
  }

  /** The UTF-16 unit of a {@code \}{@code uXXXX} escape; -1 when there is none. */
  private static int unit(byte[] raw, int i) {
    if (i + ESCAPE > raw.length || raw[i] != '\\' || raw[i + 1] != 'u') {
      return -1;
    }
    int value = 0;
    for (int k = 2; k < ESCAPE; k++) {
      int digit = Character.digit(raw[i + k], 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static String hex(byte[] raw, int from, int count) {
    StringBuilder s = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      s.append(s.isEmpty() ? "" : " ").append(String.format("%02X", raw[i] & 0xFF));
    }
    return s.toString();
  }
}
