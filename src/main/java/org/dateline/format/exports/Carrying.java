package org.dateline.format.exports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dateline.format.imports.Seen;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.model.Timeline;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What goes along with an event in another program's format: the whole of it as native JSON, and
 * signs of what its visible fields say, by which a change made there is known.
 */
final class Carrying {

  private Carrying() {}

  /** An event as JSON on one line. */
  static String event(Event e, Visible visible) {
    return json(
        w -> {
          w.event(e, () -> w.signs(Seen.of(visible.event(e.id()), visible.group)));
        });
  }

  /**
   * The header as JSON on one line.
   *
   * @param title what an importer reads as the title
   * @param description what it reads as the description; null for nothing
   * @param undated events for which the format has no place
   */
  static String header(
      Timeline t, @Nullable String title, @Nullable String description, List<Event> undated) {
    return json(
        w ->
            w.header(
                t,
                () -> {
                  w.signs(Seen.of(title, description));
                  w.list("undated", undated, w::event);
                }));
  }

  private static String json(java.util.function.Consumer<RecordWriter> write) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    try (JsonGenerator g = RecordWriter.generator(out, false)) {
      write.accept(new RecordWriter(g));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What an importer reads from the visible fields of an event. */
  static final class Visible {
    String title = "";
    @Nullable String description;
    @Nullable DateSpec date;
    @Nullable String group;
    List<String> tags = List.of();
    @Nullable Place place;
    @Nullable Status status;
    List<Media> media = List.of();

    Event event(String id) {
      return new Event(
          id,
          title,
          description,
          Kind.OCCURRENCE,
          date,
          status,
          null,
          null,
          null,
          null,
          tags,
          null,
          place,
          List.of(),
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          media,
          null,
          null,
          Map.of());
    }

    /** A date as an importer makes it. */
    void date(String edtf, @Nullable String words, @Nullable String zone) {
      date = new DateSpec(edtf, words, null, null, null, null, null, zone, null, null, Map.of());
    }

    /** A place as an importer makes it: coordinates count in pairs. */
    void place(Place p) {
      boolean both = p.latitude() != null && p.longitude() != null;
      place =
          new Place(
              p.name().strip(),
              both ? p.latitude() : null,
              both ? p.longitude() : null,
              null,
              null);
    }
  }
}
