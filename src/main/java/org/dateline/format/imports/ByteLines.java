package org.dateline.format.imports;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Lines of text in bytes, each with the place where it begins. They end with LF, CR LF or CR. */
final class ByteLines implements CsvRows.Source {

  private final byte[] bytes;
  private final Charset charset;
  private int next;
  private int start;

  /**
   * @param charset one in which the ends of lines are single bytes that mean nothing else
   */
  ByteLines(byte[] bytes, int from, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
    this.next = from;
  }

  @Override
  public @Nullable String next() {
    if (next >= bytes.length) {
      return null;
    }
    start = next;
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    boolean both = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
    next = end + (both ? 2 : 1);
    return new String(bytes, start, end - start, charset);
  }

  @Override
  public long offset() {
    return start;
  }
}
