package org.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.dateline.layout.Packer;
import org.dateline.layout.Packing;
import org.dateline.layout.Packing.PackedLane;
import org.dateline.query.Lane;

/**
 * Packs the lanes of large files away from the FX thread, those on screen first, and hands over
 * what is done while it goes on with the rest. The newest request wins. Called on the FX thread.
 */
final class PackingDesk implements AutoCloseable {

  /** So long the first finished lanes are gathered before they are shown. */
  private static final long GATHERED = TimeUnit.MILLISECONDS.toNanos(30);

  /** So long a scale must stay before its lanes are packed: a few frames of a zoom in motion. */
  private static final long REST = TimeUnit.MILLISECONDS.toNanos(70);

  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(5);

  /**
   * What is asked for.
   *
   * @param keep what is shown now; its lanes that hold for the scale already are left as they are
   * @param pinned store index of the event that keeps its row, -1 for none
   * @param firstLane first lane on screen
   */
  record Request(
      Packer packer,
      List<Lane> lanes,
      Set<String> folded,
      double scale,
      Packing keep,
      int pinned,
      int firstLane) {}

  /** A lane that has been packed. */
  record Done(int at, PackedLane lane) {}

  private final Backstage backstage = new Backstage("dateline-packing");

  /**
   * Begins packing.
   *
   * @param whenAtRest first waits whether the scale stays as it is: while it moves, what would be
   *     packed for it is not looked at, and the frames need the processor themselves
   * @param sink takes finished lanes, on the FX thread
   */
  void begin(Request r, boolean whenAtRest, Consumer<List<Done>> sink) {
    backstage.begin(
        unwanted -> {
          if (whenAtRest) {
            rest(unwanted);
          }
          work(r, sink, unwanted);
        });
  }

  private static void rest(BooleanSupplier unwanted) {
    long end = System.nanoTime() + REST;
    while (System.nanoTime() < end) {
      if (unwanted.getAsBoolean()) {
        throw new CancellationException();
      }
      LockSupport.parkNanos(LOOK);
    }
  }

  private void work(Request r, Consumer<List<Done>> sink, BooleanSupplier unwanted) {
    List<Done> done = new ArrayList<>();
    long since = System.nanoTime();
    long gathered = GATHERED;
    for (int at : order(r)) {
      done.add(
          new Done(
              at,
              r.packer()
                  .lane(r.lanes(), at, r.folded(), r.scale(), r.keep(), r.pinned(), unwanted)));
      if (System.nanoTime() - since > gathered) {
        hand(done, sink, unwanted);
        done = new ArrayList<>();
        since = System.nanoTime();
        // Those on screen came first; each part that is shown costs a look at every lane.
        gathered *= 2;
      }
    }
    hand(done, sink, unwanted);
  }

  private void hand(List<Done> done, Consumer<List<Done>> sink, BooleanSupplier unwanted) {
    if (!done.isEmpty()) {
      List<Done> part = List.copyOf(done);
      backstage.show(unwanted, () -> sink.accept(part));
    }
  }

  /** The lanes to pack: those on screen, then outward from there, below before above. */
  private static int[] order(Request r) {
    List<Integer> order = new ArrayList<>();
    int n = r.lanes().size();
    int first = Math.clamp(r.firstLane(), 0, Math.max(0, n - 1));
    for (int i = first; i < n; i++) {
      order.add(i);
    }
    for (int i = first - 1; i >= 0; i--) {
      order.add(i);
    }
    return order.stream()
        .filter(i -> r.keep().lanes().get(i).scale() != r.scale())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  void cancel() {
    backstage.cancel();
  }

  @Override
  public void close() {
    backstage.close();
  }
}
