package org.dateline.shell.list;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: marked when the search found it, and set off when it is the first without a
 * date.
 */
final class EventRow extends TableRow<Integer> {

  private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
  private static final PseudoClass FIRST_UNDATED = PseudoClass.getPseudoClass("first-undated");

  private final IntPredicate hit;
  private final IntPredicate firstUndated;
  private final IntFunction<String> spoken;

  EventRow(IntPredicate hit, IntPredicate firstUndated, IntFunction<String> spoken) {
    this.hit = hit;
    this.firstUndated = firstUndated;
    this.spoken = spoken;
  }

  @Override
  protected void updateItem(@Nullable Integer event, boolean empty) {
    super.updateItem(event, empty);
    int index = empty || event == null ? -1 : event;
    pseudoClassStateChanged(HIT, index >= 0 && hit.test(index));
    pseudoClassStateChanged(FIRST_UNDATED, index >= 0 && firstUndated.test(index));
    setAccessibleText(index < 0 ? null : spoken.apply(index));
  }
}
