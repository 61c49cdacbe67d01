package org.dateline.query;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Chronology;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Goes from quote to quote of one speaker: through the events in time order, in each as printed.
 */
public final class QuoteWalk {

  /**
   * A quote.
   *
   * @param event store index of its event
   * @param quote its place among the event's quotes, from 0
   */
  public record At(int event, int quote) {}

  private QuoteWalk() {}

  /**
   * The next quote by the speaker of this one, among the events shown, round the end.
   *
   * @param from where one stands; a quote below 0 stands for the event's first
   * @param direction +1 later, -1 earlier
   * @return null when the event quotes nobody, or the speaker is not named; the same place when
   *     there is no other
   */
  public static @Nullable At next(Chronology c, BitSet shown, At from, int direction) {
    int n = c.events().size();
    if (from.event() < 0 || from.event() >= n) {
      return null;
    }
    List<Quote> here = c.events().event(from.event()).quotes();
    int at = Math.max(from.quote(), 0);
    String who = at < here.size() ? Voices.speaker(here.get(at)) : null;
    if (who == null) {
      return null;
    }
    int within = find(here, who, at + direction, direction);
    if (within >= 0) {
      return new At(from.event(), within);
    }
    FacetColumn speakers = c.events().facet(Facet.SPEAKER);
    int speaker = speakers.code(who);
    for (int k = 1; k <= n; k++) {
      int event = Math.floorMod(from.event() + k * direction, n);
      if ((event == from.event() || shown.get(event)) && speakers.has(event, speaker)) {
        List<Quote> quotes = c.events().event(event).quotes();
        int found = find(quotes, who, direction > 0 ? 0 : quotes.size() - 1, direction);
        if (found >= 0) {
          return new At(event, found);
        }
      }
    }
    return null;
  }

  private static int find(List<Quote> quotes, String who, int from, int direction) {
    for (int i = from; i >= 0 && i < quotes.size(); i += direction) {
      if (Objects.equals(Voices.speaker(quotes.get(i)), who)) {
        return i;
      }
    }
    return -1;
  }
}
