package org.dateline.format.exports;

import java.util.function.IntUnaryOperator;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.Written;
import org.jspecify.annotations.Nullable;

/** Which events of a chronology are written, in order of time. Immutable. */
public final class Selection {

  private final Chronology chronology;
  private final int size;
  private final IntUnaryOperator index;
  private final View view;
  private final boolean unseen;

  /** How an event is to be written: without what was not yet known, say. */
  @FunctionalInterface
  public interface View {
    /**
     * What is written of an event.
     *
     * @param index its store index
     * @param event in full
     * @return the same object where nothing of it is left out
     */
    Event of(int index, Event event);
  }

  private static final View AS_IT_IS = (i, e) -> e;

  private Selection(Chronology chronology, int size, IntUnaryOperator index, View view) {
    this.chronology = chronology;
    this.size = size;
    this.index = index;
    this.view = view;
    this.unseen = view == AS_IT_IS;
  }

  /** All of them. */
  public static Selection all(Chronology c) {
    return new Selection(c, c.events().size(), i -> i, AS_IT_IS);
  }

  /** Those at these store indices, ascending and each once. */
  public static Selection of(Chronology c, int... indices) {
    int[] own = indices.clone();
    for (int i = 0; i < own.length; i++) {
      if (own[i] < 0 || own[i] >= c.events().size() || i > 0 && own[i] <= own[i - 1]) {
        throw new IllegalArgumentException("no ascending store indices");
      }
    }
    return own.length == c.events().size()
        ? all(c)
        : new Selection(c, own.length, i -> own[i], AS_IT_IS);
  }

  /** The same events, each written as {@code other} has it. */
  public Selection seen(View other) {
    return new Selection(chronology, size, index, other);
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

  /** The i-th event, as it is to be written. */
  public Event event(int i) {
    return at(index(i));
  }

  /** The event at a store index, as it is to be written. */
  Event at(int storeIndex) {
    return view.of(storeIndex, chronology.events().event(storeIndex));
  }

  /** Where an event stands as it is to be written; null where it must be written anew. */
  @Nullable Written written(int storeIndex) {
    Written w = chronology.events().written(storeIndex);
    if (w == null || !w.same()) {
      return null;
    }
    Event whole = unseen ? null : chronology.events().event(storeIndex);
    return whole == null || view.of(storeIndex, whole) == whole ? w : null;
  }

  /** Whether none of the chronology's events is left out. */
  public boolean isAll() {
    return size == chronology.events().size();
  }
}
