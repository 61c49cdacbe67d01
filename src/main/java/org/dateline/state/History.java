package org.dateline.state;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Views to go back and forward to, as in a browser. Steps of one gesture (a run of pans, a run of
 * zooms) make one entry: only the view before the run is kept.
 */
public final class History {

  /** More than anyone walks back through, little enough to forget about. */
  private static final int LIMIT = 200;

  private final Deque<View> back = new ArrayDeque<>();
  private final Deque<View> forward = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private String run = "";

  History() {}

  /** Whether there is a view to go back to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Whether there is a view to go forward to. */
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /**
   * Notes the view that is about to be left.
   *
   * @param gesture a name for gestures whose steps are one entry, such as {@code pan}; empty for a
   *     step of its own
   */
  void leave(View view, String gesture) {
    boolean sameRun = !gesture.isEmpty() && gesture.equals(run);
    run = gesture;
    if (sameRun || view.equals(back.peek())) {
      return;
    }
    back.push(view);
    if (back.size() > LIMIT) {
      back.removeLast();
    }
    forward.clear();
    update();
  }

  @Nullable View goBack(View now) {
    return step(back, forward, now);
  }

  @Nullable View goForward(View now) {
    return step(forward, back, now);
  }

  void clear() {
    back.clear();
    forward.clear();
    run = "";
    update();
  }

  private @Nullable View step(Deque<View> from, Deque<View> to, View now) {
    run = "";
    View view = from.poll();
    if (view != null) {
      to.push(now);
    }
    update();
    return view;
  }

  private void update() {
    canGoBack.set(!back.isEmpty());
    canGoForward.set(!forward.isEmpty());
  }
}
