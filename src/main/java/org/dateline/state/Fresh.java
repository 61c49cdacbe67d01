package org.dateline.state;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.dateline.query.Changes;
import org.jspecify.annotations.Nullable;

/**
 * What the last reload changed. It is known until the next one; how strongly it is marked on the
 * timeline fades within seconds. On the FX thread only.
 */
public final class Fresh {

  private final ReadOnlyObjectWrapper<@Nullable Changes> changes = new ReadOnlyObjectWrapper<>();
  private final DoubleProperty strength = new SimpleDoubleProperty(0);

  Fresh() {}

  /** What changed, by the open chronology's indices; null before a reload. */
  public ReadOnlyObjectProperty<@Nullable Changes> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  public @Nullable Changes changes() {
    return changes.get();
  }

  /** How strongly it is marked: 1 in full, 0 not at all. */
  public DoubleProperty strengthProperty() {
    return strength;
  }

  /** Marks what changed in the chronology that is open now. */
  public void mark(Changes next) {
    changes.set(next);
    strength.set(1);
  }

  void clear() {
    strength.set(0);
    changes.set(null);
  }
}
