package org.dateline.model;

/** Whole numbers from 0 in as few bytes each as the greatest one needs. */
final class Numbers {

  private final byte[] bytes;
  private final char[] chars;
  private final int[] ints;

  private Numbers(int bytes, int chars, int ints) {
    this.bytes = new byte[bytes];
    this.chars = new char[chars];
    this.ints = new int[ints];
  }

  /** Room for {@code count} numbers below {@code limit}, all of them 0. */
  static Numbers upTo(int limit, int count) {
    boolean one = limit <= 1 << Byte.SIZE;
    boolean two = !one && limit <= 1 << Character.SIZE;
    return new Numbers(one ? count : 0, two ? count : 0, one || two ? 0 : count);
  }

  int size() {
    return bytes.length + chars.length + ints.length;
  }

  int get(int index) {
    if (bytes.length > 0) {
      return bytes[index] & 0xFF;
    }
    return chars.length > 0 ? chars[index] : ints[index];
  }

  void set(int index, int value) {
    if (bytes.length > 0) {
      bytes[index] = (byte) value;
    } else if (chars.length > 0) {
      chars[index] = (char) value;
    } else {
      ints[index] = value;
    }
  }
}
