package org.dateline.jmh;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.layout.Frame;
import org.dateline.layout.FrameBuilder;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Packer;
import org.dateline.layout.Packing;
import org.dateline.layout.TextMeasure;
import org.dateline.layout.TimeScale;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Packing all lanes, and building the frame of a window from that. As in the window, what is
 * indexed once for a list of lanes is there already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LayoutBenchmark {

  private static final double WIDTH = 1_200;
  private static final double HEIGHT = 800;

  /** Every letter as wide as the next: the real widths need JavaFX, and come from a table too. */
  private static final TextMeasure MEASURE = (text, face) -> text.length() * 7.0;

  /** How much of time is seen: all of it, or one part in so many. */
  @Param({"1", "1000"})
  public int zoom;

  private double secondsPerPixel;
  private List<Lane> lanes;
  private Packer packer;
  private Packing packing;
  private LaneLayout layout;
  private FrameBuilder builder;
  private TimeScale scale;

  @Setup
  public void prepare() throws IOException {
    Chronology c = MadeUp.read(MadeUp.bytes());
    Span extent = MadeUp.extent(c);
    secondsPerPixel = extent.seconds() / WIDTH / zoom;
    lanes = Lanes.of(c, LaneBy.GROUP, null);
    packer = new Packer(c, MEASURE);
    packing = pack();
    layout = new LaneLayout(packing, HEIGHT);
    builder = new FrameBuilder(c, MEASURE, ZoneOffset.UTC, Locale.ENGLISH);
    double from = zoom == 1 ? 0 : extent.seconds() / 2.0;
    scale = new TimeScale(extent.from().plusSeconds(from), secondsPerPixel);
    Frame f = frame();
    if (f.marks().isEmpty() && f.blocks().isEmpty()) {
      throw new IllegalStateException("nothing is on screen");
    }
    System.out.printf(
        Locale.ROOT,
        "%d lanes; on screen %d of them, %d events, %d blocks%n",
        lanes.size(),
        f.lanes().size(),
        f.marks().size(),
        f.blocks().size());
  }

  @Benchmark
  public Packing pack() {
    return packer.pack(lanes, Set.of(), secondsPerPixel, null, -1);
  }

  @Benchmark
  public Frame frame() {
    return builder.build(packing, layout, scale, WIDTH, HEIGHT, 0);
  }
}
