package org.dateline.state;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.dateline.model.Chronology;
import org.dateline.query.QuoteWalk;

/**
 * Which quote of the selected event one stands on while going from quote to quote of a speaker. A
 * selection made otherwise stands on none.
 */
public final class QuoteCursor {

  private final TimelineState state;
  private final ReadOnlyIntegerWrapper quote = new ReadOnlyIntegerWrapper(-1);
  private boolean stepping;

  public QuoteCursor(TimelineState state) {
    this.state = state;
    state
        .selectedIdProperty()
        .subscribe(
            () -> {
              if (!stepping) {
                quote.set(-1);
              }
            });
  }

  /** Its place among the selected event's quotes, from 0; -1 for none. */
  public ReadOnlyIntegerProperty quoteProperty() {
    return quote.getReadOnlyProperty();
  }

  /**
   * To the next quote (+1) or the previous (−1) by the same speaker among the shown events, round
   * the end; stays where nobody is quoted.
   */
  public void step(int direction) {
    Chronology c = state.chronology();
    if (c == null) {
      return;
    }
    QuoteWalk.At from = new QuoteWalk.At(state.selected(), quote.get());
    QuoteWalk.At to = QuoteWalk.next(c, state.shownProperty().get(), from, direction);
    if (to != null) {
      stepping = true;
      try {
        state.select(to.event());
      } finally {
        stepping = false;
      }
      quote.set(to.quote());
    }
  }
}
