package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;
import org.dateline.layout.AsOfText;
import org.dateline.layout.Block;
import org.dateline.layout.Metrics;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.Group;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.LaneOrder;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/** What the timeline's skin reads off the state before it paints: colours, widths, words. */
final class SkinLooks {

  /** Pixels left free beside what is said where there is nothing to see, and from line to line. */
  private static final double EMPTY_AROUND = 40;

  private static final double EMPTY_LINE = 20;

  static final double HEADINGS_LEAST = 118;
  private static final double HEADINGS_MOST = 190;

  private final ObservableValue<Theme> theme;
  private final TimelineState state;
  private final Faces faces;
  private final TimelineTexts texts;
  private final Locale locale;
  private @Nullable Chronology placesOf;
  private @Nullable List<Lane> coloursOf;
  private int[] colours = {};
  private final Map<String, Integer> places = new HashMap<>();
  private List<Lane> widestOf = List.of();
  private double widest;

  SkinLooks(
      TimelineState state,
      ObservableValue<Theme> theme,
      Faces faces,
      TimelineTexts texts,
      Locale locale) {
    this.theme = theme;
    this.state = state;
    this.faces = faces;
    this.texts = texts;
    this.locale = locale;
  }

  /** As of when the frame is drawn. */
  Standing standing() {
    TimePoint at = state.asOf().at();
    return at == null
        ? Standing.NOW
        : new Standing(
            at, state.asOf().knownProperty().get(), AsOfText.of(at, state.zone(), locale));
  }

  /** Says in the middle why there is nothing to see, where there is not. */
  void emptyText(Surface g, Chronology c, Palette p, double headings, double width, double height) {
    emptyText(g, emptyWords(c), p, faces, headings, width, height);
  }

  /** Why there is nothing to see; empty where there is something. */
  String emptyWords(Chronology c) {
    if (!state.lanesProperty().get().isEmpty()) {
      return "";
    }
    String key =
        c.events().size() == 0
            ? "empty.none"
            : c.events().dated() == 0
                ? "empty.all-undated"
                : state.asOf().hiding() ? "empty.unknown" : "empty.filtered";
    return texts.text(key, standing().words());
  }

  /** Says in the middle what {@link #emptyWords} found to say. */
  static void emptyText(
      Surface g,
      String words,
      Palette p,
      Faces faces,
      double headings,
      double width,
      double height) {
    List<String> lines = faces.lines(words, width - EMPTY_AROUND, Face.TITLE);
    double y = Metrics.AXIS + height / 2 - (lines.size() - 1) * EMPTY_LINE / 2;
    for (String line : lines) {
      double x = headings + (width - faces.width(line, Face.TITLE)) / 2;
      g.text(line, x, y, Face.TITLE, p.muted());
      y += EMPTY_LINE;
    }
  }

  /** The colour of a lane by its index. */
  IntFunction<Color> laneColor() {
    List<Lane> lanes = state.lanesProperty().get();
    Theme theme = this.theme.getValue();
    Chronology c = state.chronology();
    if (state.laneByProperty().get() == LaneBy.GROUP && c != null) {
      // A group keeps its colour when a filter empties the lanes above it.
      Map<String, Integer> places = groupPlaces(c);
      return i ->
          LaneColors.of(lanes.get(i).color(), places.getOrDefault(lanes.get(i).key(), i), theme);
    }
    // In whatever order lanes stand, each keeps the colour it has in the order of first events.
    if (lanes != coloursOf) {
      coloursOf = lanes;
      colours = byFirstEvent(lanes);
    }
    int[] colors = colours;
    return i -> LaneColors.of(lanes.get(i).color(), colors[i], theme);
  }

  /** The place of each lane among all, by first event; the lane without a value is the last. */
  private static int[] byFirstEvent(List<Lane> lanes) {
    List<Lane> sorted = new LaneOrder(LaneOrder.By.FIRST, List.of()).apply(lanes, Locale.ROOT);
    Map<Lane, Integer> places = new IdentityHashMap<>();
    sorted.forEach(l -> places.put(l, places.size()));
    return lanes.stream().mapToInt(l -> Objects.requireNonNull(places.get(l))).toArray();
  }

  private Map<String, Integer> groupPlaces(Chronology c) {
    if (c != placesOf) {
      placesOf = c;
      places.clear();
      List<Group> groups = c.timeline().groups();
      for (int i = 0; i < groups.size(); i++) {
        places.putIfAbsent(groups.get(i).id(), i);
      }
    }
    return places;
  }

  /** Pixels of the lane headings. */
  double headingWidth(List<Lane> lanes, double width) {
    if (lanes != widestOf) {
      widestOf = lanes;
      widest = 0;
      for (Lane l : lanes) {
        String title = texts.laneTitle(l, state.laneByProperty().get());
        widest = Math.max(widest, faces.width(title, Face.TITLE_STRONG, HEADINGS_MOST));
        if (widest >= HEADINGS_MOST) {
          break;
        }
      }
    }
    return Math.min(Math.clamp(Math.ceil(widest) + 44, HEADINGS_LEAST, HEADINGS_MOST), width / 3);
  }

  /** The stretch of time of a counted block, never more than is shown now; null for none. */
  @Nullable Viewport inside(Block b) {
    Chronology c = state.chronology();
    if (c == null) {
      return null;
    }
    List<TimePoint> ends = new ArrayList<>();
    for (int n : new int[] {0, b.count() - 1}) {
      var w = c.events().when(b.event(n));
      if (w != null) {
        ends.add(w.sortPoint());
      }
    }
    if (ends.size() < 2) {
      return null;
    }
    Viewport now = state.viewport();
    Viewport next = Viewport.around(new Span(ends.getFirst(), ends.getLast()), 0.08, 0.2);
    boolean apart = ends.getFirst().compareTo(ends.getLast()) < 0;
    return apart && next.seconds() < now.seconds()
        ? next
        : now.centredOn(ends.getFirst()).zoomed(0.25, 0.5);
  }
}
