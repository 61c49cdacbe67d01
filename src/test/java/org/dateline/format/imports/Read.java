package org.dateline.format.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.format.Problem;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.model.Event;

/** Reads texts as the program reads files; the name says nothing. */
final class Read {

  private Read() {}

  static ReadResult result(String text) {
    return result(text, StandardCharsets.UTF_8);
  }

  static ReadResult result(String text, Charset charset) {
    return TimelineReader.read(text.getBytes(charset), Path.of("some.file"));
  }

  static Chronology chronology(String text) {
    ReadResult r = result(text);
    if (r.chronology() == null) {
      throw new AssertionError("nothing read: " + r.problems());
    }
    return r.chronology();
  }

  static List<Event> events(String text) {
    return events(chronology(text));
  }

  static List<Event> events(Chronology c) {
    return IntStream.range(0, c.events().size()).mapToObj(i -> c.events().event(i)).toList();
  }

  static List<String> dates(String text) {
    return events(text).stream().map(e -> e.date() == null ? "" : e.date().edtf()).toList();
  }

  static List<String> codes(String text) {
    return result(text).problems().stream().map(Problem::code).toList();
  }
}
