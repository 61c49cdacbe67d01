package org.dateline.format.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.format.exports.Exporter.Job;
import org.dateline.model.EventStore;
import org.dateline.model.Timeline;
import org.dateline.model.Written;
import org.jspecify.annotations.Nullable;

/**
 * Writes native files. What was read from a native file is copied letter for letter, in the file's
 * order; what came from elsewhere, or was changed by reading it, is written from the records.
 */
final class NativeWriter {

  private final Job job;
  private final OutputStream out;
  private final EventStore events;

  NativeWriter(Job job, OutputStream out) {
    this.job = job;
    this.out = out;
    this.events = job.selection().chronology().events();
  }

  /** One object. */
  void document() throws IOException {
    RawJson raw = raw();
    RawJson.Member list = raw == null ? null : raw.member("events");
    if (raw != null && list != null && !raw.lines() && isWhole(raw, list)) {
      RawJson.copy(raw.data(), 0, raw.data().length, out);
      for (int i = 0; i < job.selection().size(); i++) {
        job.steps().next();
      }
      return;
    }
    if (raw != null && list != null && !raw.lines()) {
      RawJson.copy(raw.data(), raw.start(), list.from(), out);
      array();
      RawJson.copy(raw.data(), list.to(), raw.end(), out);
      text("\n");
      return;
    }
    if (raw == null) {
      byte[] header = RecordWriter.header(timeline(), true);
      out.write(header, 0, lastBrace(header));
      text(",\n");
    } else {
      text("{\n");
      for (RawJson.Member m : raw.members()) {
        if (!m.key().equals("events")) {
          text("  ");
          RawJson.copy(raw.data(), m.keyFrom(), m.to(), out);
          text(",\n");
        }
      }
    }
    text("  \"events\": ");
    array();
    text("\n}\n");
  }

  /** A header line, and a line for each event. */
  void lines() throws IOException {
    RawJson raw = raw();
    if (raw == null) {
      out.write(RecordWriter.header(timeline(), false));
    } else {
      text("{");
      String between = "";
      for (RawJson.Member m : raw.members()) {
        if (!m.key().equals("events")) {
          text(between);
          RawJson.copyOnOneLine(raw.data(), m.keyFrom(), m.to(), out);
          between = ",";
        }
      }
      text("}");
    }
    text("\n");
    for (int index : fileOrder()) {
      Written w = job.selection().written(index);
      if (w != null) {
        RawJson.copyOnOneLine(w.file(), w.from(), RawJson.end(w.file(), w.from()), out);
      } else {
        out.write(RecordWriter.event(job.selection().at(index), false));
      }
      text("\n");
      job.steps().next();
    }
  }

  private void array() throws IOException {
    String before = "[\n    ";
    for (int index : fileOrder()) {
      text(before);
      before = ",\n    ";
      Written w = job.selection().written(index);
      if (w != null) {
        RawJson.copy(w.file(), w.from(), RawJson.end(w.file(), w.from()), out);
      } else {
        indented(RecordWriter.event(job.selection().at(index), true));
      }
      job.steps().next();
    }
    text(job.selection().size() == 0 ? "[]" : "\n  ]");
  }

  /** The file that the events were read from; null when it is none of ours, or too damaged. */
  private @Nullable RawJson raw() {
    Written w = events.size() == 0 ? null : events.written(0);
    return w == null ? null : RawJson.of(w.file());
  }

  /** Whether all that stands in a file is written, and as it stands there. */
  private boolean isWhole(RawJson raw, RawJson.Member list) {
    if (!job.selection().isAll()
        || RawJson.count(raw.data(), list.from()) != job.selection().size()) {
      return false;
    }
    for (int i = 0; i < events.size(); i++) {
      if (job.selection().written(i) == null) {
        return false;
      }
    }
    return true;
  }

  /** Store indices in the order of the file, those of no file in order of time. */
  private int[] fileOrder() {
    Selection s = job.selection();
    long[] keys = new long[s.size()];
    for (int i = 0; i < keys.length; i++) {
      Written w = events.written(s.index(i));
      keys[i] = ((long) (w == null ? 0 : w.from()) << 32) | i;
    }
    java.util.Arrays.sort(keys);
    return java.util.Arrays.stream(keys).mapToInt(k -> s.index((int) k)).toArray();
  }

  private Timeline timeline() {
    return job.selection().chronology().timeline();
  }

  private static int lastBrace(byte[] json) {
    int at = json.length - 1;
    while (json[at] != '}') {
      at--;
    }
    // Nor the line end before it.
    while (json[at - 1] == '\n' || json[at - 1] == '\r' || json[at - 1] == ' ') {
      at--;
    }
    return at;
  }

  private void indented(byte[] json) throws IOException {
    for (byte b : json) {
      out.write(b);
      if (b == '\n') {
        text("    ");
      }
    }
  }

  private void text(String s) throws IOException {
    out.write(s.getBytes(StandardCharsets.UTF_8));
  }
}
