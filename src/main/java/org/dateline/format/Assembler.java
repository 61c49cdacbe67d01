package org.dateline.format;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.dateline.format.Problem.Severity;
import org.dateline.format.passage.PassageCounts;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.EventStore;
import org.dateline.model.EventStore.Placed;
import org.dateline.model.Timeline;
import org.dateline.model.When;
import org.dateline.model.Written;
import org.jspecify.annotations.Nullable;

/** Puts the records together: unique ids, references, dates, and the header. */
final class Assembler {

  private static final Pattern VERSION = Pattern.compile("1\\.[0-9]+");

  private final byte[] data;
  private final Json json;
  private final Path file;
  private final Parts parts;
  private final Header header;
  private final Problems problems;
  private final Places places;
  private final @Nullable Set<LintCode> lintOff;

  /**
   * @param lintOff the kinds of lint not to report; null for none of it
   */
  Assembler(
      byte[] data,
      Json json,
      Path file,
      Parts parts,
      Header header,
      Problems problems,
      Places places,
      @Nullable Set<LintCode> lintOff) {
    this.data = data;
    this.json = json;
    this.file = file;
    this.parts = parts;
    this.header = header;
    this.problems = problems;
    this.places = places;
    this.lintOff = lintOff;
  }

  ReadResult result() {
    String version = version();
    String title = title();
    ZoneId zone = zone();
    RowIds ids = new RowIds(parts.events, data);
    new Ids(parts, ids, problems, places).makeUnique();
    Dates dates = new Dates(zone, problems, places);
    dates.check(
        header.text("created"), () -> new Problems.At(header.offset("created"), "/created"));
    dates.check(
        header.text("modified"), () -> new Problems.At(header.offset("modified"), "/modified"));
    parts.sources.forEach(dates::check);
    Rows rows = parts.events;
    for (int row : rows.heldRows()) {
      Located<Event> held = rows.held(row);
      When when = held == null ? null : dates.place(held);
      if (when != null) {
        rows.place(row, when);
      }
    }
    References.check(parts, ids, problems, places);
    Passages passages = new Passages(file, parts, problems, places);
    PassageCounts counts = passages.check();
    if (lintOff != null) {
      String language = header.text("language");
      boolean english = language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
      new Lint(parts, header, problems, places, lintOff)
          .check(new Dates(zone, Problems.uncounted(), places), passages.found(), english);
    }
    Timeline timeline =
        new Timeline(
            version,
            header.text("id"),
            title,
            header.text("description"),
            header.text("language"),
            header.text("timeZone"),
            header.texts("compilers"),
            header.text("created"),
            header.text("modified"),
            header.text("licence"),
            parts.sources.stream().map(Located::value).toList(),
            parts.agents.stream().map(Located::value).toList(),
            parts.groups.stream().map(Located::value).toList(),
            header.extra());
    return new ReadResult(
        new Chronology(timeline, zone, store(rows, ids, zone)), problems.list(), counts);
  }

  private EventStore store(Rows rows, RowIds ids, ZoneId zone) {
    if (!rows.allHeld()) {
      return new StoreBuilder(rows, ids, data, json, zone).build();
    }
    List<Placed> placed = new ArrayList<>();
    for (int row : rows.heldRows()) {
      Located<Event> held = rows.held(row);
      if (held != null) {
        placed.add(new Placed(held.value(), rows.when(row)));
      }
    }
    EventStore store = EventStore.of(placed);
    return store.withWritten(written(rows, store));
  }

  /** How the events stand in the file. */
  private IntFunction<@Nullable Written> written(Rows rows, EventStore store) {
    Map<Event, Integer> offsets = new IdentityHashMap<>();
    for (int row : rows.heldRows()) {
      Located<Event> held = rows.held(row);
      if (held != null) {
        offsets.put(held.value(), held.offset());
      }
    }
    return index -> {
      Event e = store.event(index);
      Integer from = offsets.get(e);
      return from == null ? null : new Written(data, from, Rows.isSame(json, from, data.length, e));
    };
  }

  private String version() {
    String version = header.text("version");
    if (version != null && VERSION.matcher(version).matches()) {
      return version;
    }
    if (!header.has("version")) {
      problems.error("schema-required", 0, "", Say.that("version-missing"));
    } else {
      problems.error(
          "version-unknown", header.offset("version"), "/version", Say.that("version-unknown"));
    }
    return "1.0";
  }

  private String title() {
    String title = header.text("title");
    if (title != null) {
      return title;
    }
    if (!header.has("title")) {
      problems.error("schema-required", 0, "", Say.that("title-missing"));
    }
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** The zone that a header names, UTC where it names none. */
  static ZoneId zoneOf(Header header) {
    String name = header.text("timeZone");
    ZoneId zone = name == null ? null : zone(name);
    return zone == null ? ZoneOffset.UTC : zone;
  }

  private ZoneId zone() {
    String name = header.text("timeZone");
    if (name != null && zone(name) == null) {
      problems.add(
          Severity.WARNING,
          "unknown-time-zone",
          () -> new Problems.At(header.offset("timeZone"), "/timeZone"),
          Say.that("zone-unknown-utc", unknownZone(String.valueOf(name))));
    }
    return zoneOf(header);
  }

  /** The zone of an IANA name; null when there is none. */
  static @Nullable ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The name in quotation marks, with the one that may have been meant: for a sentence. */
  static Object unknownZone(String name) {
    return DidYouMean.quoted(name, ZoneId.getAvailableZoneIds().stream().sorted().toList());
  }
}
