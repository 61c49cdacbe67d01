package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Function;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import org.assertj.core.data.Offset;
import org.dateline.Fixture;
import org.dateline.FxToolkit;
import org.dateline.layout.Frame;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.Viewport;
import org.dateline.model.TimePoint;
import org.dateline.state.TimelineState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the mouse does, and how much is drawn for it. */
class TimelineMouseTest {

  private static final Offset<Double> CLOSE = Offset.offset(1e-6);

  @BeforeAll
  static void fonts() {
    FxToolkit.start();
    Fonts.load();
  }

  /** A timeline of three days with its overview, laid out at 900 by 500. */
  private static final class Bench {
    final TimelineState state = new TimelineState();
    final TimelineView view = new TimelineView(state, Locale.ENGLISH);
    final OverviewStrip overview = new OverviewStrip(state, Locale.ENGLISH);
    final Scene scene;

    Bench() {
      state.open(
          new Fixture()
              .group("g", "G")
              .group("h", "H")
              .event("a", "Alpha", Fixture.day(10), "g")
              .event("b", "Beta", Fixture.day(20), "h")
              .event("c", "Gamma", Fixture.throughout(30, 40), "g")
              .build());
      BorderPane pane = new BorderPane(view);
      pane.setBottom(overview);
      scene = new Scene(pane, 900, 500);
      pulse();
    }

    void pulse() {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }

    Frame frame() {
      Frame f = view.frame();
      assertThat(f).isNotNull();
      return f;
    }

    double headings() {
      return view.getWidth() - frame().width();
    }

    Mark mark(int event) {
      Mark m = frame().markOf(event);
      assertThat(m).isNotNull();
      return m;
    }

    double x(int event) {
      return headings() + mark(event).centre();
    }

    double y(int event) {
      return Metrics.AXIS + mark(event).middleY();
    }

    void mouse(Node on, EventType<MouseEvent> type, double x, double y, int clicks) {
      boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
      MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
      Event.fireEvent(
          on,
          new MouseEvent(
              on,
              on,
              type,
              x,
              y,
              x,
              y,
              button,
              clicks,
              false,
              false,
              false,
              false,
              down,
              false,
              false,
              true,
              false,
              true,
              new PickResult(on, x, y)));
      pulse();
    }

    void click(double x, double y, int clicks) {
      mouse(view, MouseEvent.MOUSE_PRESSED, x, y, clicks);
      mouse(view, MouseEvent.MOUSE_RELEASED, x, y, clicks);
    }

    void wheel(Node on, double x, double y, double notches, boolean control) {
      Event.fireEvent(
          on,
          new ScrollEvent(
              on,
              on,
              ScrollEvent.SCROLL,
              x,
              y,
              x,
              y,
              false,
              control,
              false,
              false,
              false,
              false,
              0,
              notches * 40,
              0,
              notches * 40,
              ScrollEvent.HorizontalTextScrollUnits.NONE,
              0,
              ScrollEvent.VerticalTextScrollUnits.NONE,
              0,
              0,
              new PickResult(on, x, y)));
      pulse();
    }
  }

  private static <T> T on(Function<Bench, T> work) {
    return FxToolkit.call(() -> work.apply(new Bench()));
  }

  private static void run(java.util.function.Consumer<Bench> work) {
    on(
        b -> {
          work.accept(b);
          return true;
        });
  }

  @Test
  void aHeadingIsDraggedToAnotherPlaceAndAClickStillFoldsIt() {
    FxToolkit.call(
        () -> {
          Bench b = new Bench();
          double below = Metrics.AXIS + b.frame().lanes().getLast().y() + 200;
          double y = Metrics.AXIS + 20;
          b.mouse(b.view, MouseEvent.MOUSE_PRESSED, 30, y, 1);
          b.mouse(b.view, MouseEvent.MOUSE_DRAGGED, 30, below, 1);
          b.mouse(b.view, MouseEvent.MOUSE_RELEASED, 30, below, 1);
          b.pulse();
          assertThat(b.frame().lanes()).extracting(l -> l.lane().key()).containsExactly("h", "g");
          assertThat(b.state.collapsedProperty().get()).isEmpty();
          b.mouse(b.view, MouseEvent.MOUSE_PRESSED, 30, y, 1);
          b.mouse(b.view, MouseEvent.MOUSE_RELEASED, 30, y, 1);
          assertThat(b.state.collapsedProperty().get()).containsExactly("h");
          return null;
        });
  }

  @Test
  void aClickSelectsAndDoesNotMoveTheView() {
    run(
        b -> {
          Viewport before = b.state.viewport();
          b.click(b.x(1), b.y(1), 1);
          assertThat(b.state.selectedIdProperty().get()).isEqualTo("b");
          assertThat(b.state.viewport()).isEqualTo(before);
          b.click(b.headings() + b.mark(0).labelX() + 5, b.y(0), 1);
          assertThat(b.state.selectedIdProperty().get()).as("a title is part of it").isEqualTo("a");
        });
  }

  @Test
  void aDoubleClickZoomsIn() {
    run(
        b -> {
          double before = b.state.viewport().seconds();
          b.click(b.x(2), b.y(2), 1);
          b.click(b.x(2), b.y(2), 2);
          assertThat(b.state.viewport().seconds()).isLessThan(before);
          assertThat(b.state.viewport().share(TimePoint.ofSeconds((long) (35 * Fixture.DAY))))
              .isBetween(0.3, 0.7);
        });
  }

  @Test
  void theWheelPansAndWithControlZoomsAtThePointer() {
    run(
        b -> {
          Viewport before = b.state.viewport();
          b.wheel(b.view, 400, 200, -1, false);
          assertThat(b.state.viewport().seconds()).isEqualTo(before.seconds());
          assertThat(b.state.viewport().from()).isGreaterThan(before.from());
          double share = (600 - b.headings()) / b.frame().width();
          TimePoint under = b.frame().scale().at(600 - b.headings());
          b.wheel(b.view, 600, 200, 2, true);
          assertThat(b.state.viewport().seconds()).isLessThan(before.seconds());
          assertThat(b.state.viewport().share(under)).isCloseTo(share, CLOSE);
        });
  }

  @Test
  void draggingMovesTheTimeUnderThePointerWithIt() {
    run(
        b -> {
          TimePoint under = b.frame().scale().at(300);
          b.mouse(b.view, MouseEvent.MOUSE_PRESSED, b.headings() + 300, 300, 1);
          b.mouse(b.view, MouseEvent.MOUSE_DRAGGED, b.headings() + 340, 300, 1);
          b.mouse(b.view, MouseEvent.MOUSE_DRAGGED, b.headings() + 450, 300, 1);
          b.mouse(b.view, MouseEvent.MOUSE_RELEASED, b.headings() + 450, 300, 1);
          assertThat(b.frame().scale().x(under)).isCloseTo(450, Offset.offset(0.01));
          assertThat(b.state.selected()).as("a drag is no click").isEqualTo(-1);
          b.state.goBack();
          assertThat(b.state.history().canGoBackProperty().get())
              .as("one drag, one step")
              .isFalse();
        });
  }

  @Test
  void hoveringTellsTheInstantAndDrawsNoEventAgain() {
    run(
        b -> {
          int frames = b.view.counts().frames();
          b.mouse(b.view, MouseEvent.MOUSE_MOVED, b.x(0), b.y(0), 0);
          assertThat(b.view.lookup(".hover-card").isVisible()).isTrue();
          assertThat(b.state.pointedProperty().get()).isNotNull();
          b.mouse(b.view, MouseEvent.MOUSE_MOVED, b.x(0), 480, 0);
          assertThat(b.view.lookup(".hover-card").isVisible()).isFalse();
          assertThat(b.view.counts().frames()).isEqualTo(frames);
        });
  }

  @Test
  void nothingIsDrawnWhenNothingChanged() {
    run(
        b -> {
          int frames = b.view.counts().frames();
          int overlays = b.view.counts().overlays();
          for (int i = 0; i < 5; i++) {
            b.view.requestLayout();
            b.pulse();
          }
          assertThat(b.view.counts().frames()).isEqualTo(frames);
          assertThat(b.view.counts().overlays()).isEqualTo(overlays);
          b.state.pan(0.1);
          b.state.pan(0.1);
          b.pulse();
          assertThat(b.view.counts().frames()).as("two pans, one frame").isEqualTo(frames + 1);
        });
  }

  @Test
  void aClickOnAHeadingFoldsItsLaneAndItsEventsAreCounted() {
    run(
        b -> {
          b.click(20, Metrics.AXIS + 20, 1);
          assertThat(b.state.collapsedProperty().get()).containsExactly("g");
          assertThat(b.frame().markOf(0)).isNull();
          assertThat(b.frame().blocks().stream().mapToInt(x -> x.count()).sum()).isEqualTo(2);
          assertThat(b.frame().blockOf(2)).isNotNull();
        });
  }

  @Test
  void theOverviewsWindowDragsAndResizes() {
    run(
        b -> {
          b.state.show(
              new Viewport(TimePoint.ofSeconds((long) (15 * Fixture.DAY)), 10 * Fixture.DAY));
          b.pulse();
          Viewport before = b.state.viewport();
          double width = b.overview.getWidth();
          // The window's middle lies at the share of the middle of what the strip shows.
          double x = middle(b, width);
          b.mouse(b.overview, MouseEvent.MOUSE_PRESSED, x, 40, 1);
          b.mouse(b.overview, MouseEvent.MOUSE_DRAGGED, x + 50, 40, 1);
          b.mouse(b.overview, MouseEvent.MOUSE_RELEASED, x + 50, 40, 1);
          assertThat(b.state.viewport().seconds()).isEqualTo(before.seconds());
          assertThat(b.state.viewport().from()).isGreaterThan(before.from());
          Viewport moved = b.state.viewport();
          double right = middle(b, width) + 0.5 * width * moved.seconds() / whole(b);
          b.mouse(b.overview, MouseEvent.MOUSE_PRESSED, right, 40, 1);
          b.mouse(b.overview, MouseEvent.MOUSE_DRAGGED, right + 40, 40, 1);
          b.mouse(b.overview, MouseEvent.MOUSE_RELEASED, right + 40, 40, 1);
          assertThat(b.state.viewport().from()).isEqualTo(moved.from());
          assertThat(b.state.viewport().seconds()).isGreaterThan(moved.seconds());
        });
  }

  private static double whole(Bench b) {
    return all(b).seconds();
  }

  private static double middle(Bench b, double width) {
    return all(b).share(b.state.viewport().middle()) * width;
  }

  private static Viewport all(Bench b) {
    return org.dateline.state.Viewports.containing(
        b.state.chronology().events().extent(), b.state.fitted(), 0.04);
  }
}
