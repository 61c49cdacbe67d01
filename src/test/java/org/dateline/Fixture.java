package org.dateline;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.model.Chronology;
import org.dateline.model.DateSpec;
import org.dateline.model.Edge;
import org.dateline.model.Event;
import org.dateline.model.EventStore;
import org.dateline.model.Group;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.Timeline;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.dateline.model.When.Grain;
import org.jspecify.annotations.Nullable;

/** Small chronologies for tests, made without a file. */
public final class Fixture {

  /** Seconds in a day. */
  public static final double DAY = 86_400;

  private final List<EventStore.Placed> placed = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /** A day, as an exact date. */
  public static When day(long epochDay) {
    Span s = days(epochDay, epochDay + 1);
    return new When(Form.EXACT, s, s, Edge.SHARP, Edge.SHARP, 0, 0, Grain.DAY, List.of());
  }

  /** An instant. */
  public static When instant(long seconds, int nanos) {
    Span s = Span.point(new TimePoint(seconds, nanos));
    return new When(Form.EXACT, s, s, Edge.SHARP, Edge.SHARP, 0, 0, Grain.SECOND, List.of());
  }

  /** Some time within days, the last exclusive. */
  public static When within(long from, long to) {
    Span s = days(from, to);
    return new When(Form.WITHIN, s, s, Edge.SHARP, Edge.SHARP, 0, 0, Grain.MONTH, List.of());
  }

  /** Throughout days, the last exclusive. */
  public static When throughout(long from, long to) {
    return throughout(from, to, Edge.SHARP, Edge.SHARP);
  }

  /**
   * Throughout days with edges of a kind; open and unknown ends lose their bound, soft ones fade
   * over a day.
   */
  public static When throughout(long from, long to, Edge start, Edge end) {
    Span s =
        bounded(start) ? days(from, from + 1) : new Span(TimePoint.MIN, days(from, from + 1).to());
    Span e = bounded(end) ? days(to - 1, to) : new Span(days(to - 1, to).from(), TimePoint.MAX);
    return new When(
        Form.THROUGHOUT,
        s,
        e,
        start,
        end,
        start.isSoft() ? DAY : 0,
        end.isSoft() ? DAY : 0,
        Grain.DAY,
        List.of());
  }

  private static boolean bounded(Edge e) {
    return e != Edge.OPEN && e != Edge.UNKNOWN;
  }

  /** A span of whole days in UTC. */
  public static Span days(long from, long to) {
    return new Span(TimePoint.ofSeconds(from * 86_400), TimePoint.ofSeconds(to * 86_400));
  }

  public Fixture group(String id, String title) {
    groups.add(new Group(id, title, null, Map.of()));
    return this;
  }

  public Fixture event(String id, String title, @Nullable When when, @Nullable String group) {
    return event(bare(id, title, group), when);
  }

  public Fixture event(Event event, @Nullable When when) {
    placed.add(new EventStore.Placed(event, when));
    return this;
  }

  /** An event with nothing but id, title and group; either of the latter may be null. */
  public static Event bare(String id, String title, @Nullable String group) {
    return new Event(
        id,
        title,
        null,
        Kind.OCCURRENCE,
        DateSpec.of("2023"),
        null,
        null,
        null,
        null,
        group,
        List.of(),
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        Map.of());
  }

  public Chronology build() {
    return build(ZoneOffset.UTC);
  }

  public Chronology build(ZoneId zone) {
    Timeline t =
        new Timeline(
            "1.0",
            null,
            "Test",
            null,
            null,
            zone.getId(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.copyOf(groups),
            Map.of());
    return new Chronology(t, zone, EventStore.of(placed));
  }
}
