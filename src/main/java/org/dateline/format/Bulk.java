package org.dateline.format;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of a large file in blocks, on all cores: the file is cut where a record seems to
 * begin, and a cut is believed only when the block before it ends there. A record with anything odd
 * about it is read again by itself and in its turn, so that its problems are told in order.
 */
final class Bulk {

  /**
   * How a file is taken apart.
   *
   * @param from bytes from which on a file is read in blocks
   * @param block bytes of a block, about
   * @param threads how many read
   */
  record Plan(long from, int block, int threads) {
    static final Plan USUAL =
        new Plan(1 << 20, 1 << 21, Runtime.getRuntime().availableProcessors());
  }

  private static final long PATIENCE_MS = 20;

  private final byte[] data;
  private final Json json;
  private final Parts parts;
  private final RecordLoader loader;
  private final ZoneId zone;
  private final Plan plan;
  private final ReadProgress progress;
  private final AtomicLong scanned = new AtomicLong();

  /** Once the file was found broken it is read from there on in one go. */
  private boolean broken;

  /** For what is read in one go. */
  private @Nullable BlockReader lone;

  Bulk(
      byte[] data,
      Json json,
      Parts parts,
      RecordLoader loader,
      ZoneId zone,
      Plan plan,
      ReadProgress progress) {
    this.data = data;
    this.json = json;
    this.parts = parts;
    this.loader = loader;
    this.zone = zone;
    this.plan = plan;
    this.progress = progress;
  }

  /** The zone by which it placed the dates. */
  ZoneId zone() {
    return zone;
  }

  private BlockReader reader(AtomicBoolean stop) {
    return new BlockReader(data, json, zone, () -> stop.get() || progress.cancelled());
  }

  /**
   * Reads records of the list of events, one behind the other and commas between, as far as they
   * are well formed.
   *
   * @param from where the first begins
   * @return the byte after the last, {@code from} when there is none
   */
  int records(int from, int to) {
    if (broken || to - from < 2L * plan.block() || plan.threads() == 1) {
      if (lone == null) {
        lone = reader(new AtomicBoolean());
      }
      Block block = lone.records(from, to, to, broken ? 0 : to - from);
      broken |= block.next < 0;
      take(block);
      return block.end;
    }
    List<Integer> cuts = new ArrayList<>();
    cuts.add(from);
    for (long at = (long) from + plan.block(); at < to - plan.block() / 2; at += plan.block()) {
      int cut = cut((int) at, to);
      if (cut >= to) {
        break;
      }
      if (cut > cuts.getLast()) {
        cuts.add(cut);
      }
    }
    cuts.add(to);
    return inParallel(
        cuts, (reader, k) -> read(reader, cuts.get(k), cuts.get(k + 1), to), this::take, to);
  }

  /** Reads all lines. */
  void lines(int from, int to, Consumer<Block.Odd> odd) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(from);
    for (long at = (long) from + plan.block(); at < to; at += plan.block()) {
      int cut = EventLines.lineEnd(data, (int) at, to);
      if (cut > cuts.getLast() && cut < to) {
        cuts.add(cut);
      }
    }
    cuts.add(to);
    inParallel(
        cuts,
        (reader, k) -> reader.lines(cuts.get(k), cuts.get(k + 1), to),
        block -> take(block, odd),
        to);
  }

  /** Where the next event seems to begin; {@code to} when none does. */
  private int cut(int from, int to) {
    for (int i = from; i < to; i++) {
      if (data[i] == '{' && before(i) == ',') {
        int inside = JsonProbe.skipSpace(data, i + 1, to);
        if (inside < to && data[inside] == '"') {
          JsonProbe.Outcome o = JsonProbe.scan(data, i, to);
          int needs = Table.EVENTS.needs();
          if (o.ok() && (o.keys() & needs) == needs) {
            return i;
          }
        }
      }
    }
    return to;
  }

  private int before(int at) {
    int i = at - 1;
    while (i > 0 && JsonProbe.skipSpace(data, i, i + 1) > i) {
      i--;
    }
    return data[i];
  }

  private static Block read(BlockReader reader, int from, int limit, int to) {
    return reader.records(from, limit, to, limit - from);
  }

  @FunctionalInterface
  private interface Work {
    Block read(BlockReader reader, int stretch);
  }

  /** The byte after the last record. */
  private int inParallel(List<Integer> cuts, Work work, Consumer<Block> taker, int to) {
    int stretches = cuts.size() - 1;
    int threads = Math.min(plan.threads(), stretches);
    AtomicBoolean stopped = new AtomicBoolean();
    ThreadLocal<BlockReader> readers = ThreadLocal.withInitial(() -> reader(stopped));
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("reader-", 1).daemon().factory());
    List<Future<Block>> blocks = new ArrayList<>();
    try {
      for (int k = 0; k < stretches; k++) {
        int stretch = k;
        blocks.add(
            pool.submit(
                () -> {
                  Block block = work.read(readers.get(), stretch);
                  scanned.addAndGet(cuts.get(stretch + 1) - cuts.get(stretch));
                  return block;
                }));
      }
      int end = cuts.getFirst();
      for (int k = 0; k < stretches; k++) {
        Block block = await(blocks.set(k, null));
        // A cut inside of something else: what began there is worth nothing.
        taker.accept(block);
        if (block.size > 0) {
          end = block.end;
        }
        int next = block.next;
        while (next >= 0 && k + 1 < stretches && next != cuts.get(k + 1)) {
          if (next > cuts.get(k + 1) && k + 2 <= stretches && next >= cuts.get(k + 2)) {
            k++;
            blocks.set(k, null);
            continue;
          }
          k++;
          blocks.set(k, null);
          Block instead = read(readers.get(), next, cuts.get(k + 1), to);
          taker.accept(instead);
          if (instead.size > 0) {
            end = instead.end;
          }
          next = instead.next;
        }
        if (next < 0) {
          broken = true;
          return end;
        }
      }
      return end;
    } finally {
      stopped.set(true);
      pool.shutdownNow();
      readers.remove();
    }
  }

  private Block await(Future<Block> future) {
    while (true) {
      progress.at(data.length + scanned.get(), 2L * data.length);
      try {
        return future.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (progress.cancelled()) {
          throw new CancellationException();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException why) {
          throw why;
        }
        if (e.getCause() instanceof Error why) {
          throw why;
        }
        throw new IllegalStateException(e);
      }
    }
  }

  private void take(Block block) {
    take(block, odd -> loader.load(Table.EVENTS, odd.from(), odd.to()));
  }

  /** Adds a block, and reads in their turn the records that it left. */
  private void take(Block block, Consumer<Block.Odd> reading) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    int first = parts.events.size();
    block.firstIndex = parts.count(Table.EVENTS);
    parts.events.add(block);
    int row = 0;
    for (Block.Odd odd : block.odd) {
      parts.met(Table.EVENTS, odd.row() - row);
      parts.events.fill(first + odd.row(), () -> reading.accept(odd));
      row = odd.row() + 1;
    }
    parts.met(Table.EVENTS, block.size - row);
  }
}
