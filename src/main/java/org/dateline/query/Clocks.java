package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.jspecify.annotations.Nullable;

/**
 * The other clock: when an event was said or reported, where that differs from when it happened.
 */
public final class Clocks {

  private Clocks() {}

  /**
   * The instants at which the event's words were said, its positions taken and its sources reported
   * it, ascending, those within the time it happened left out. Empty for most events.
   */
  public static List<TimePoint> said(Chronology c, int event) {
    Event e = c.events().event(event);
    When happened = c.events().when(event);
    if (happened == null) {
      return List.of();
    }
    TreeSet<TimePoint> points = new TreeSet<>();
    e.quotes()
        .forEach(
            q -> {
              add(points, c, q.said() == null ? null : q.said().edtf());
              q.citations().forEach(s -> add(points, c, reported(c, s)));
            });
    e.claims()
        .forEach(
            k -> {
              add(points, c, k.made() == null ? null : k.made().edtf());
              k.citations().forEach(s -> add(points, c, reported(c, s)));
            });
    e.citations().forEach(s -> add(points, c, reported(c, s)));
    List<TimePoint> out = new ArrayList<>();
    for (TimePoint p : points) {
      if (p.compareTo(happened.earliest()) < 0 || p.compareTo(happened.latest()) >= 0) {
        out.add(p);
      }
    }
    return out;
  }

  /**
   * When a citation's source reported, as EDTF: stated in the citation, else the source's issued
   * date; null if neither.
   */
  public static @Nullable String reported(Chronology c, Citation s) {
    DateSpec own = s.reported();
    if (own != null) {
      return own.edtf();
    }
    Source source = c.source(s.source());
    return source == null ? null : source.issued();
  }

  private static void add(TreeSet<TimePoint> points, Chronology c, @Nullable String edtf) {
    if (edtf != null
        && EdtfParser.parse(edtf) instanceof ParseResult.Ok(var value)
        && Placing.problem(value) == null) {
      When w = Placing.place(value, c.zone());
      if (w.form() == When.Form.EXACT) {
        points.add(w.start().from().plusSeconds(w.end().to().minus(w.start().from()) / 2));
      }
    }
  }
}
