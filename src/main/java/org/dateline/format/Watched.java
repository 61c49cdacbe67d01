package org.dateline.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/** Tells how far the reading of a file is, and ends it when it is not wanted any more. */
final class Watched implements UnaryOperator<InputStream> {

  private final ReadProgress progress;
  private final long size;
  private long furthest;

  Watched(Path file, ReadProgress progress) throws IOException {
    this.progress = progress;
    this.size = Files.size(file);
  }

  @Override
  public InputStream apply(InputStream in) {
    return new FilterInputStream(in) {
      private long done;

      @Override
      public int read() throws IOException {
        return told(super.read(), 1);
      }

      @Override
      public int read(byte[] b, int off, int len) throws IOException {
        int n = super.read(b, off, len);
        return told(n, n);
      }

      private int told(int result, int n) {
        if (progress.cancelled() || Thread.currentThread().isInterrupted()) {
          throw new CancellationException();
        }
        done += Math.max(0, n);
        // It is read several times from its beginning; the bar goes forward only.
        if (done > furthest) {
          furthest = done;
          progress.at(done, size + size / 4);
        }
        return result;
      }
    };
  }
}
