package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Edge;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.jspecify.annotations.Nullable;

/** Puts the compiler's own bounds over those of the notation. */
final class Bounding {

  private Bounding() {}

  static When within(When w, @Nullable Span earliest, @Nullable Span latest) {
    if (earliest == null && latest == null) {
      return w;
    }
    boolean apart = w.form() == Form.THROUGHOUT || w.form() == Form.ALL_OF;
    Span start = apart ? from(w.start(), earliest) : both(w.start(), earliest, latest);
    Span end = apart ? to(w.end(), latest) : start;
    boolean moved = !start.equals(w.start()) || !end.equals(w.end());
    return new When(
        w.form() == Form.EXACT && moved ? Form.WITHIN : w.form(),
        start,
        end,
        edge(w.startEdge(), earliest),
        edge(w.endEdge(), latest),
        earliest == null ? w.startFade() : 0,
        latest == null ? w.endFade() : 0,
        w.grain(),
        clipped(w.members(), new Span(start.from(), max(start.from(), end.to()))));
  }

  /** The earlier bound replaced; where it passes the later one, that moves along. */
  private static Span from(Span span, @Nullable Span earliest) {
    if (earliest == null) {
      return span;
    }
    boolean past = earliest.from().compareTo(span.to()) > 0;
    return new Span(earliest.from(), past ? earliest.to() : span.to());
  }

  private static Span to(Span span, @Nullable Span latest) {
    if (latest == null) {
      return span;
    }
    boolean past = latest.to().compareTo(span.from()) < 0;
    return new Span(past ? latest.from() : span.from(), latest.to());
  }

  private static Span both(Span span, @Nullable Span earliest, @Nullable Span latest) {
    if (earliest != null && latest != null) {
      return new Span(earliest.from(), max(earliest.from(), latest.to()));
    }
    return to(from(span, earliest), latest);
  }

  /** A bound given ends an open side; an unknown one stays unknown, within the bound. */
  private static Edge edge(Edge edge, @Nullable Span bound) {
    return bound != null && edge == Edge.OPEN ? Edge.SHARP : edge;
  }

  private static List<Span> clipped(List<Span> members, Span to) {
    List<Span> clipped = new ArrayList<>();
    for (Span m : members) {
      TimePoint a = max(m.from(), to.from());
      TimePoint b = m.to().compareTo(to.to()) < 0 ? m.to() : to.to();
      if (a.compareTo(b) < 0) {
        clipped.add(new Span(a, b));
      }
    }
    return clipped;
  }

  private static TimePoint max(TimePoint a, TimePoint b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
