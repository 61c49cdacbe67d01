package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading tells how far it is, and ends when it is told to. */
class ProgressTest {

  @TempDir private Path folder;

  private Path large() throws IOException {
    return Files.writeString(
        folder.resolve("large.timeline.json"), Records.file(new Random(1), 100_000));
  }

  @Test
  void itTellsHowFarItIs() throws IOException {
    Path file = large();
    AtomicLong most = new AtomicLong();
    ReadResult r =
        TimelineReader.read(
            file,
            (done, total) -> {
              assertThat(total).isEqualTo(2 * file.toFile().length());
              assertThat(done).isBetween(0L, total);
              most.accumulateAndGet(done, Math::max);
            });
    assertThat(r.chronology().events().size()).isEqualTo(100_000);
    assertThat(most.get()).isGreaterThanOrEqualTo(file.toFile().length());
  }

  @Test
  void itEndsWhenCancelledWhereverItIs() throws IOException {
    Path file = large();
    for (int calls = 0; calls < 6; calls++) {
      AtomicLong left = new AtomicLong(calls);
      ReadProgress after =
          new ReadProgress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
              return left.getAndDecrement() <= 0;
            }
          };
      assertThatThrownBy(() -> TimelineReader.read(file, after))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void itEndsWhenItsThreadIsInterrupted() throws IOException {
    Path file = large();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> TimelineReader.read(file, ReadProgress.NONE))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
