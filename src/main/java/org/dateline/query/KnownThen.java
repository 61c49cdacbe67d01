package org.dateline.query;

import java.util.List;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.TimePoint;

/**
 * Events as they stood at an instant: without the quotes, positions and citations that had not
 * surely been said or reported by then.
 *
 * @param reports of the chronology
 * @param by the instant
 */
public record KnownThen(Reports reports, TimePoint by) {

  /**
   * What was known of an event.
   *
   * @param index its store index
   * @return the same object when all of it was
   */
  public Event of(int index, Event e) {
    List<Quote> quotes = e.quotes().stream().filter(q -> reports.known(index, q, by)).toList();
    List<Claim> claims = e.claims().stream().filter(k -> reports.known(index, k, by)).toList();
    List<Citation> citations = e.citations().stream().filter(c -> reports.known(c, by)).toList();
    if (quotes.size() == e.quotes().size()
        && claims.size() == e.claims().size()
        && citations.size() == e.citations().size()) {
      return e;
    }
    return new Event(
        e.id(),
        e.title(),
        e.description(),
        e.kind(),
        e.date(),
        e.status(),
        e.certainty(),
        e.likelihood(),
        e.confidence(),
        e.group(),
        e.tags(),
        e.importance(),
        e.place(),
        e.participants(),
        e.partOf(),
        e.related(),
        citations,
        quotes,
        claims,
        e.media(),
        e.recorded(),
        e.note(),
        e.extra());
  }
}
