package org.dateline.app.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import org.dateline.layout.Viewport;
import org.dateline.model.TimePoint;
import org.dateline.state.TimelineState;
import org.dateline.timeline.FrameClock;
import org.jspecify.annotations.Nullable;

/**
 * Pans and zooms over an open timeline at four levels, one step a frame, and tells how long the
 * frames took as drawn: at everything, at a tenth, at a thousandth of the extent, and where single
 * events stand apart. On the FX thread, in a scene that is shown.
 */
public final class FrameWalk {

  /** Frames before a level is recorded: its rows are found and its code is compiled. */
  private static final int WARM = 90;

  /** Frames recorded of each pan and of each zoom: three seconds. */
  private static final int FRAMES = 180;

  /** Share of the width a frame pans. */
  private static final double PAN = 0.01;

  /** How much a frame zooms: a third of a notch of the wheel. */
  private static final double ZOOM = 1.075;

  private record Leg(String name, Viewport from, int frames, boolean recorded, IntConsumer step) {}

  private final TimelineState state;
  private final FrameClock clock;
  private final Deque<Leg> legs = new ArrayDeque<>();
  private final List<FrameTimes> times = new ArrayList<>();
  private @Nullable Consumer<List<FrameTimes>> done;
  private int frame;

  /**
   * @param state with a chronology open
   */
  public FrameWalk(Scene scene, TimelineState state) {
    this.state = state;
    this.clock = new FrameClock(scene);
  }

  /**
   * Walks once.
   *
   * @param result takes the times of every level, in order, on the FX thread
   */
  public void start(Consumer<List<FrameTimes>> result) {
    done = result;
    state.fitAll();
    Viewport all = state.viewport();
    leg("fit-all", all);
    leg("tenth", zoomed(all, 10));
    leg("thousandth", zoomed(all, 1_000));
    leg("single events", zoomed(all, 20_000));
    next();
  }

  /** Two thirds into the extent, where growing chronologies are dense. */
  private static Viewport zoomed(Viewport all, double times) {
    TimePoint middle = all.from().plusSeconds(all.seconds() * 0.66);
    return new Viewport(middle, all.seconds() / times).centredOn(middle);
  }

  private void leg(String name, Viewport from) {
    legs.add(new Leg(name, from, WARM, false, this::pan));
    legs.add(new Leg(name + " pan", from, FRAMES, true, this::pan));
    legs.add(new Leg(name, from, WARM, false, this::zoom));
    legs.add(new Leg(name + " zoom", from, FRAMES, true, this::zoom));
  }

  private void pan(int at) {
    state.drag(state.viewport().panned(at % 120 < 60 ? PAN : -PAN), "walk");
  }

  private void zoom(int at) {
    state.drag(state.viewport().zoomed(at % 60 < 30 ? 1 / ZOOM : ZOOM, 0.5), "walk");
  }

  private void next() {
    Leg leg = legs.peek();
    if (leg == null) {
      Consumer<List<FrameTimes>> result = done;
      if (result != null) {
        result.accept(List.copyOf(times));
      }
      return;
    }
    frame = 0;
    state.show(leg.from());
    clock.start(this::step);
  }

  private void step() {
    Leg leg = legs.element();
    if (frame++ < leg.frames()) {
      leg.step().accept(frame);
      return;
    }
    clock.stop();
    legs.remove();
    if (leg.recorded()) {
      times.add(FrameTimes.of(leg.name(), clock.intervalsMs(), clock.workMs()));
    }
    next();
  }
}
