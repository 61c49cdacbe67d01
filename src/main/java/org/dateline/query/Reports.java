package org.dateline.query;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.EventStore;
import org.dateline.model.Quote;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.Trait;
import org.dateline.model.When;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.jspecify.annotations.Nullable;

/**
 * When each event, quote and claim of a chronology was first said or reported. Two columns of epoch
 * seconds, filled once when first asked for; reading them costs nothing.
 *
 * <p>Reports are vague too. “Said in December” was surely said by the end of December and perhaps
 * on its first day, so a report is a span: it may have been made from its first instant on, and had
 * been made at its last. What has no report at all is taken as always known.
 */
public final class Reports {

  /** Both columns of what nobody dates: always known. */
  private static final Span ALWAYS = Span.point(TimePoint.MIN);

  private final Chronology chronology;
  private final Map<String, Optional<When>> read = new HashMap<>();
  private @Nullable Columns columns;

  /**
   * What is read once for all events.
   *
   * @param perhaps epoch seconds from which on an event may have been reported
   * @param surely epoch seconds from which on it surely had been
   * @param instants the finite ones of these, ascending, each once
   */
  private record Columns(long[] perhaps, long[] surely, long[] instants) {}

  private Reports(Chronology c) {
    this.chronology = c;
  }

  private Columns columns() {
    Columns now = columns;
    if (now == null) {
      now = read();
      columns = now;
    }
    return now;
  }

  private Columns read() {
    int n = chronology.events().size();
    long[] perhaps = new long[n];
    long[] surely = new long[n];
    for (int i = 0; i < n; i++) {
      Span s = reported(i) ? first(chronology.events().event(i)) : null;
      perhaps[i] = s == null ? Long.MIN_VALUE : s.from().seconds();
      surely[i] = s == null ? Long.MIN_VALUE : ceiling(s.to());
    }
    long[] instants =
        Arrays.stream(surely)
            .filter(s -> s != Long.MIN_VALUE && s != Long.MAX_VALUE)
            .distinct()
            .sorted()
            .toArray();
    return new Columns(perhaps, surely, instants);
  }

  /** Whether the event holds anything at all that a report could be dated by. */
  private boolean reported(int event) {
    EventStore s = chronology.events();
    return s.has(event, Trait.QUOTED) || s.has(event, Trait.SOURCED) || s.has(event, Trait.CLAIMED);
  }

  /**
   * The reports of a chronology. Nothing is read yet: one event's on demand, all of them at the
   * first call that needs them all.
   */
  public static Reports of(Chronology c) {
    return new Reports(c);
  }

  /**
   * The instants by which one more event, or several at once, had surely been reported, in epoch
   * seconds, ascending. Do not change the array.
   */
  public long[] instants() {
    return columns().instants;
  }

  /** Whether the file dates any report of the event; without one it counts as always known. */
  public boolean dated(int event) {
    return span(event) != null;
  }

  /** Whether the event had surely been said or reported by an instant. */
  public boolean known(int event, TimePoint by) {
    return columns().surely[event] <= by.seconds();
  }

  /** Whether it may have been reported by then, though that is not sure. */
  public boolean perhaps(int event, TimePoint by) {
    return !known(event, by) && columns().perhaps[event] < by.seconds();
  }

  /** Store indices of the events that had surely been reported by an instant. */
  public BitSet known(TimePoint by) {
    int n = chronology.events().size();
    BitSet known = new BitSet(n);
    for (int i = 0; i < n; i++) {
      if (known(i, by)) {
        known.set(i);
      }
    }
    return known;
  }

  /** Whether a quote of an event had surely been said or carried by then. */
  public boolean known(int event, Quote q, TimePoint by) {
    return knownBy(first(q), event, by);
  }

  /** Whether a claim of an event had surely been made or carried by then. */
  public boolean known(int event, Claim k, TimePoint by) {
    return knownBy(first(chronology.events().event(event), k), event, by);
  }

  /** Whether a citation's source had surely reported by then; one without a date had. */
  public boolean known(Citation s, TimePoint by) {
    return ceiling(orAlways(reported(s)).to()) <= by.seconds();
  }

  /**
   * The span within which the event was first said or reported; null when nothing says so. Either
   * side may be unbounded.
   */
  public @Nullable Span span(int event) {
    Columns all = columns;
    if (all == null) {
      return reported(event) ? first(chronology.events().event(event)) : null;
    }
    long to = all.surely[event];
    return to == Long.MIN_VALUE
        ? null
        : new Span(TimePoint.ofSeconds(all.perhaps[event]), TimePoint.ofSeconds(to));
  }

  /**
   * The other clock: {@link #span} where it lies wholly before or wholly after the time the event
   * happened and has a bound; null for an event reported as it happened.
   */
  public @Nullable Span elsewhere(int event) {
    When w = chronology.events().when(event);
    Span s = w == null ? null : span(event);
    if (w == null || s == null || !s.from().isFinite() && !s.to().isFinite()) {
      return null;
    }
    // A day is over where the next begins; an instant that a report touches is the report's own.
    int touching = w.earliest().equals(w.latest()) ? -1 : 0;
    boolean before = s.to().compareTo(w.earliest()) <= touching;
    boolean after = s.from().compareTo(w.latest()) >= -touching;
    return before || after ? s : null;
  }

  // ---- one record ------------------------------------------------------------------------------

  private @Nullable Span first(Event e) {
    Span first = null;
    for (Quote q : e.quotes()) {
      first = earlier(first, first(q));
    }
    for (Citation s : e.citations()) {
      first = earlier(first, reported(s));
    }
    for (Claim k : e.claims()) {
      first = earlier(first, made(k));
    }
    return first;
  }

  private @Nullable Span first(Quote q) {
    Span first = date(q.said());
    for (Citation s : q.citations()) {
      first = earlier(first, reported(s));
    }
    return first;
  }

  private @Nullable Span first(Event e, Claim k) {
    Span first = made(k);
    for (Quote q : e.quotes()) {
      if (q.id() != null && k.quotes().contains(q.id())) {
        first = earlier(first, first(q));
      }
    }
    return first;
  }

  private @Nullable Span made(Claim k) {
    Span first = date(k.made());
    for (Citation s : k.citations()) {
      first = earlier(first, reported(s));
    }
    return first;
  }

  private @Nullable Span reported(Citation s) {
    DateSpec own = s.reported();
    if (own != null) {
      return date(own);
    }
    // A run of days in “issued” is a limit, not a publication that lasted: out by its end.
    When w = when(Clocks.reported(chronology, s), null);
    return w == null ? null : new Span(w.earliest(), w.latest());
  }

  /** A record without a date of its own was known when its event was. */
  private boolean knownBy(@Nullable Span own, int event, TimePoint by) {
    return own == null ? known(event, by) : ceiling(own.to()) <= by.seconds();
  }

  /** When the first of two reports was made: neither bound is later than that of either. */
  private static @Nullable Span earlier(@Nullable Span a, @Nullable Span b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return new Span(min(a.from(), b.from()), min(a.to(), b.to()));
  }

  private static TimePoint min(TimePoint a, TimePoint b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Span orAlways(@Nullable Span s) {
    return s == null ? ALWAYS : s;
  }

  /** Whole seconds, rounded up: known at none of the instants before. */
  private static long ceiling(TimePoint p) {
    return p.nanos() == 0 || !p.isFinite() ? p.seconds() : p.seconds() + 1;
  }

  // ---- dates -----------------------------------------------------------------------------------

  private @Nullable Span date(@Nullable DateSpec d) {
    When w = d == null ? null : when(d.edtf(), d.timeZone());
    return w == null ? null : start(w);
  }

  private @Nullable When when(@Nullable String edtf, @Nullable String zone) {
    if (edtf == null) {
      return null;
    }
    String key = zone == null ? edtf : edtf + '\n' + zone;
    return read.computeIfAbsent(key, k -> Optional.ofNullable(place(edtf, zone))).orElse(null);
  }

  /** When it was first said: what was said over a time, when that began; else any time in it. */
  private static Span start(When w) {
    return switch (w.form()) {
      case THROUGHOUT -> w.start();
      case ALL_OF -> w.members().isEmpty() ? w.start() : w.members().getFirst();
      default -> new Span(w.earliest(), w.latest());
    };
  }

  /** Null for a date that cannot be placed. */
  private @Nullable When place(String edtf, @Nullable String zone) {
    if (!(EdtfParser.parse(edtf) instanceof ParseResult.Ok(var value))
        || Placing.problem(value) != null) {
      return null;
    }
    return Placing.place(value, zone(zone));
  }

  private ZoneId zone(@Nullable String name) {
    try {
      return name == null ? chronology.zone() : ZoneId.of(name);
    } catch (DateTimeException e) {
      return chronology.zone();
    }
  }
}
