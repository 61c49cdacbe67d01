package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.dateline.model.Chronology;
import org.dateline.model.Edge;
import org.dateline.model.Event;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.Vocabulary.Certainty;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.dateline.model.When.Grain;

/** Large and wicked chronologies for tests, the same at every call. */
public final class Synthetic {

  private static final List<String> WORDS =
      List.of(
          "border crossing statement artillery drone minister visit report convoy bridge airfield exercise denies claims confirms rocket depot witness court order election protest market harbour"
              .split(" "));

  private static final long DAY = 86_400;

  private Synthetic() {}

  /** Days, instants, stretches and vague dates over eleven years, more of them later. */
  public static Chronology mixed(int n, int lanes) {
    SplittableRandom r = new SplittableRandom(1);
    return build(
        n,
        lanes,
        i -> {
          long day = (long) (4_000 * Math.sqrt(r.nextDouble()));
          double kind = r.nextDouble();
          if (kind < 0.10) {
            return span(Form.WITHIN, day / 30 * 30 * DAY, (day / 30 * 30 + 30) * DAY);
          }
          if (kind < 0.25) {
            return span(Form.THROUGHOUT, day * DAY, (day + r.nextInt(1, 60)) * DAY);
          }
          if (kind < 0.30) {
            return Fixture.throughout(day, day + 2, Edge.APPROXIMATE, Edge.SHARP);
          }
          if (kind < 0.50) {
            return span(Form.EXACT, day * DAY + r.nextInt(86_400), 0);
          }
          return Fixture.day(day);
        },
        i -> title(r));
  }

  /** All at one instant. */
  public static Chronology oneInstant(int n) {
    SplittableRandom r = new SplittableRandom(2);
    return build(n, 1, i -> span(Form.EXACT, 1_000_000_000L, 0), i -> title(r));
  }

  /** One event of the whole extent, and instants under it. */
  public static Chronology underOne(int n) {
    SplittableRandom r = new SplittableRandom(3);
    return build(
        n,
        1,
        i -> i == 0 ? span(Form.THROUGHOUT, 0, n * 60L) : span(Form.EXACT, i * 60L, 0),
        i -> title(r));
  }

  /** Each within the one before it. */
  public static Chronology onion(int n) {
    SplittableRandom r = new SplittableRandom(4);
    return build(n, 1, i -> span(Form.THROUGHOUT, i * 60L, (2L * n - i) * 60L), i -> title(r));
  }

  /** Titles of ten thousand chars. */
  public static Chronology longTitles(int n) {
    SplittableRandom r = new SplittableRandom(5);
    String tail = "word and word ".repeat(715);
    return build(n, 1, i -> Fixture.day(r.nextInt(4_000)), i -> "No. " + i + " " + tail);
  }

  private static When span(Form form, long from, long to) {
    Span s =
        new Span(TimePoint.ofSeconds(from), TimePoint.ofSeconds(form == Form.EXACT ? from : to));
    return new When(form, s, s, Edge.SHARP, Edge.SHARP, 0, 0, Grain.SECOND, List.of());
  }

  private static String title(SplittableRandom r) {
    StringBuilder out = new StringBuilder();
    for (int w = r.nextInt(3, 10); w > 0; w--) {
      out.append(out.isEmpty() ? "" : " ").append(WORDS.get(r.nextInt(WORDS.size())));
    }
    return out.toString();
  }

  private static Chronology build(
      int n, int lanes, IntFunction<When> when, IntFunction<String> title) {
    Fixture f = new Fixture();
    List<String> groups = new ArrayList<>();
    for (int g = 0; g < lanes; g++) {
      groups.add("g" + g);
      f.group("g" + g, "Group " + g);
    }
    SplittableRandom r = new SplittableRandom(6);
    for (int i = 0; i < n; i++) {
      When w = when.apply(i);
      String group = groups.get(r.nextInt(lanes));
      f.event(event("e" + i, title.apply(i), group, r.nextInt(100)), w);
    }
    return f.build();
  }

  private static Event event(String id, String title, String group, int percent) {
    Event e = Fixture.bare(id, title, group);
    return new Event(
        id,
        title,
        null,
        percent < 10 ? Kind.STATEMENT : Kind.OCCURRENCE,
        e.date(),
        null,
        percent == 50 ? Certainty.CONTESTED : null,
        null,
        null,
        group,
        List.of(),
        percent % 7 == 0 ? percent % 5 + 1 : null,
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
        e.extra());
  }
}
