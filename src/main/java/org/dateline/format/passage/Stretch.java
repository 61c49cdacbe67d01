package org.dateline.format.passage;

/**
 * A part of a text.
 *
 * @param start index of its first {@code char}; never inside a surrogate pair
 * @param end index after its last {@code char}
 */
public record Stretch(int start, int end) implements Comparable<Stretch> {

  public Stretch {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + " to " + end);
    }
  }

  /** How many {@code char}s it has. */
  public int length() {
    return end - start;
  }

  /** By start, the longer first. */
  @Override
  public int compareTo(Stretch o) {
    return start != o.start ? Integer.compare(start, o.start) : Integer.compare(o.end, end);
  }
}
