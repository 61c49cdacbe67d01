package org.dateline.format;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns offsets in UTF-8 bytes into lines and columns. The table of lines is made when first asked
 * for.
 */
class Lines {

  private final byte[] data;
  private int @Nullable [] starts;

  Lines(byte[] data) {
    this.data = data;
  }

  /** The line of a byte, from 1. A line ends with LF, CR LF or CR. */
  int line(int offset) {
    int at = Arrays.binarySearch(starts(), offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column of a byte in its line, in code points from 1. */
  int column(int offset) {
    int column = 1;
    for (int i = starts()[line(offset) - 1]; i < offset && i < data.length; i++) {
      if ((data[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return column;
  }

  private int[] starts() {
    if (starts == null) {
      int[] found = new int[1024];
      int n = 1;
      for (int i = 0; i < data.length; i++) {
        byte c = data[i];
        if (c == '\n' || (c == '\r' && !(i + 1 < data.length && data[i + 1] == '\n'))) {
          if (n == found.length) {
            found = Arrays.copyOf(found, n * 2);
          }
          found[n++] = i + 1;
        }
      }
      starts = Arrays.copyOf(found, n);
    }
    return starts;
  }
}
