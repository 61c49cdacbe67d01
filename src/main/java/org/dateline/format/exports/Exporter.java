package org.dateline.format.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import org.dateline.format.ReadProgress;

/** Writes chronologies. */
public final class Exporter {

  private static final int BUFFER = 1 << 16;

  private Exporter() {}

  /**
   * Writes events to a stream, which is flushed and left open. Not for the FX thread: a large file
   * takes seconds.
   *
   * @param progress told in events; can end it
   * @throws IOException when the stream cannot be written
   * @throws CancellationException when it was cancelled; what was written until then is no whole
   *     file
   */
  public static ExportResult write(
      ExportFormat format,
      Selection selection,
      OutputStream out,
      ExportOptions options,
      ReadProgress progress)
      throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, BUFFER);
    Losses losses = new Losses();
    Job job = new Job(selection, options, losses, new Steps(progress, selection.size()));
    switch (format) {
      case JSON -> new NativeWriter(job, buffered).document();
      case JSON_LINES -> new NativeWriter(job, buffered).lines();
      case CSV -> new TableWriter(job, buffered).write();
      case TIMELINEJS -> new TimelineJsWriter(job, buffered).write();
      case ICALENDAR -> new CalendarWriter(job, buffered).write();
      case MARKDOWN -> new MarkdownWriter(job, buffered).write();
      case HTML -> new HtmlWriter(job, buffered).write();
    }
    buffered.flush();
    return new ExportResult(selection.size(), losses.list());
  }

  /** All that a writer is given besides its stream. */
  record Job(Selection selection, ExportOptions options, Losses losses, Steps steps) {}

  /** Tells how far it is, and ends it when it is not wanted any more. */
  static final class Steps {

    private static final int EVERY = 512;

    private final ReadProgress progress;
    private final int total;
    private int done;

    Steps(ReadProgress progress, int total) {
      this.progress = progress;
      this.total = total;
    }

    /** One more event is written. */
    void next() {
      done++;
      if (done % EVERY == 0 || done == total) {
        if (progress.cancelled() || Thread.currentThread().isInterrupted()) {
          throw new CancellationException();
        }
        progress.at(done, total);
      }
    }
  }
}
