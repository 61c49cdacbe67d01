package org.dateline.format.exports;

import java.util.function.IntUnaryOperator;
import org.dateline.model.Chronology;
import org.dateline.model.Event;

/** Which events of a chronology are written, in order of time. Immutable. */
public final class Selection {

  private final Chronology chronology;
  private final int size;
  private final IntUnaryOperator index;

  private Selection(Chronology chronology, int size, IntUnaryOperator index) {
    this.chronology = chronology;
    this.size = size;
    this.index = index;
  }

  /** All of them. */
  public static Selection all(Chronology c) {
    return new Selection(c, c.events().size(), i -> i);
  }

  /** Those at these store indices, ascending and each once. */
  public static Selection of(Chronology c, int... indices) {
    int[] own = indices.clone();
    for (int i = 0; i < own.length; i++) {
      if (own[i] < 0 || own[i] >= c.events().size() || i > 0 && own[i] <= own[i - 1]) {
        throw new IllegalArgumentException("no ascending store indices");
      }
    }
    return own.length == c.events().size() ? all(c) : new Selection(c, own.length, i -> own[i]);
  }

  public Chronology chronology() {
    return chronology;
  }

  /** How many are written. */
  public int size() {
    return size;
  }

  /** The store index of the i-th. */
  public int index(int i) {
    return index.applyAsInt(i);
  }

  /** The i-th event. */
  public Event event(int i) {
    return chronology.events().event(index(i));
  }

  /** Whether none of the chronology's events is left out. */
  public boolean isAll() {
    return size == chronology.events().size();
  }
}
