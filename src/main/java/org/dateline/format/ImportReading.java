package org.dateline.format;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.format.Problem.Severity;
import org.dateline.format.imports.Importer;
import org.dateline.format.imports.Importers;
import org.dateline.format.imports.Input;
import org.dateline.format.imports.Records;
import org.dateline.format.imports.RowStream;
import org.dateline.model.Agent;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.EventStore;
import org.dateline.model.EventStore.Placed;
import org.dateline.model.Group;
import org.dateline.model.Source;
import org.dateline.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of another program, and puts its records together as those of a native one: unique
 * ids, references, dates. Lint is left out: it is for those who compile a file, and this one was
 * compiled elsewhere.
 */
final class ImportReading {

  private final Input in;
  private final Importer importer;
  private final Records records = new Records();
  private @Nullable Carried carried;

  private ImportReading(Input in, Importer importer) {
    this.in = in;
    this.importer = importer;
  }

  /** The result, null when no importer knows the file. */
  static @Nullable ReadResult read(Input in) throws IOException {
    Importer importer = Importers.of(in);
    return importer == null ? null : new ImportReading(in, importer).result();
  }

  /** Why a file of no known kind cannot be read, naming all that was looked for. */
  static ReadResult withKinds(ReadResult unknown, Input in) {
    List<Problem> problems = new ArrayList<>();
    List<String> columns = in.undatedColumns();
    if (!columns.isEmpty() && unknown.unreadable()) {
      String names = String.join(", ", columns.subList(0, Math.min(12, columns.size())));
      return new ReadResult(
          null,
          List.of(
              new Problem(
                  in.file(),
                  1,
                  1,
                  Severity.ERROR,
                  "columns-unknown",
                  Say.that("columns-unknown", Show.quoted(names)),
                  "")));
    }
    List<String> bare = in.columnsWithoutRows();
    if (!bare.isEmpty() && unknown.unreadable()) {
      return new ReadResult(
          null,
          List.of(
              new Problem(
                  in.file(),
                  1,
                  1,
                  Severity.ERROR,
                  "no-rows",
                  Say.that("no-rows", Show.quoted(String.join(", ", bare))),
                  "")));
    }
    for (Problem p : unknown.problems()) {
      problems.add(
          UNKNOWN.contains(p.code())
              ? new Problem(
                  p.file(),
                  p.line(),
                  p.column(),
                  p.severity(),
                  p.code(),
                  Say.that(
                      "no-kind",
                      p.said(),
                      Importers.names(),
                      Show.quoted(in.head().text().strip().replaceAll("\\s+", " "))),
                  p.pointer())
              : p);
    }
    return new ReadResult(unknown.chronology(), problems, unknown.passages());
  }

  private static final List<String> UNKNOWN = List.of("not-json", "not-an-object", "no-events");

  /**
   * The result of a large table, read row by row; null when the file is none.
   *
   * @param bytes all of the file
   */
  static @Nullable ReadResult large(Input in, byte[] bytes, ReadProgress progress)
      throws IOException {
    Importer importer = Importers.of(in);
    if (importer == null) {
      return null;
    }
    ImportReading reading = new ImportReading(in, importer);
    RowStream stream = RowStream.of(in, bytes, reading.records);
    return stream == null ? null : reading.streamed(stream, progress);
  }

  private ReadResult streamed(RowStream stream, ReadProgress progress) throws IOException {
    tellEncoding();
    BigTable.HereLines lines = new BigTable.HereLines();
    Problems problems = new Problems(in.file(), lines);
    BigTable table = new BigTable(stream, records, problems, progress);
    lines.of(table);
    EventStore events = table.read();
    if (events.size() == 0) {
      tellNoEvents();
    }
    Chronology chronology =
        new Chronology(
            timeline(records.sources(), records.agents(), records.groups()),
            ZoneOffset.UTC,
            events);
    return new ReadResult(events.size() == 0 ? null : chronology, all(problems));
  }

  private void tellNoEvents() {
    records.error(1, 1, "no-events", Say.that("import-no-events", importer.name()));
  }

  private void tellEncoding() {
    if (in.decoding().guessed()) {
      records.warning(1, 1, "encoding-guessed", Say.that("encoding-guessed"));
    }
  }

  private ReadResult result() throws IOException {
    tellEncoding();
    importer.read(in, records);
    carried = Carried.of(records);
    // Nothing is read again from the file's bytes: all events are held.
    byte[] none = new byte[0];
    Parts parts = new Parts(new Rows(new Json(none), 0));
    for (int i = 0; i < records.events().size(); i++) {
      Event e = records.events().get(i);
      parts.add(carried == null ? e : carried.restored(e), i, Table.EVENTS, i);
    }
    int unplaced = records.events().size();
    List<Event> others = carried == null ? List.of() : carried.others();
    others.forEach(e -> parts.add(e, unplaced, Table.EVENTS, parts.count(Table.EVENTS)));
    Timeline own = carried == null ? null : carried.timeline();
    List<Source> sources = own == null ? records.sources() : own.sources();
    List<Agent> agents = own == null ? records.agents() : own.agents();
    List<Group> groups = own == null ? records.groups() : own.groups();
    sources.forEach(s -> parts.add(s, unplaced, Table.SOURCES, parts.sources.size()));
    agents.forEach(a -> parts.add(a, unplaced, Table.AGENTS, parts.agents.size()));
    groups.forEach(g -> parts.add(g, unplaced, Table.GROUPS, parts.groups.size()));
    Problems problems = new Problems(in.file(), new RecordLines(records));
    Places places = new RecordPlaces();
    RowIds ids = new RowIds(parts.events, none);
    new Ids(parts, ids, problems, places).makeUnique();
    ZoneId zone = zone(problems);
    Dates dates = new Dates(zone, problems, places);
    List<Placed> placed = new ArrayList<>();
    for (int row : parts.events.heldRows()) {
      Located<Event> held = parts.events.held(row);
      if (held != null) {
        placed.add(new Placed(held.value(), dates.place(held)));
      }
    }
    References.check(parts, ids, problems, places);
    if (placed.isEmpty()) {
      tellNoEvents();
    }
    Timeline timeline =
        timeline(
            parts.sources.stream().map(Located::value).toList(),
            parts.agents.stream().map(Located::value).toList(),
            parts.groups.stream().map(Located::value).toList());
    Chronology chronology = new Chronology(timeline, zone, EventStore.of(placed));
    return new ReadResult(placed.isEmpty() ? null : chronology, all(problems));
  }

  private ZoneId zone(Problems problems) {
    String name = carried == null ? records.timeZone() : carried.timeZone();
    ZoneId zone = name == null ? ZoneOffset.UTC : Assembler.zone(name);
    if (zone == null) {
      problems.warning(
          "unknown-time-zone",
          0,
          "",
          Say.that("zone-unknown-utc", Show.quoted(String.valueOf(name))));
    }
    return zone == null ? ZoneOffset.UTC : zone;
  }

  private Timeline timeline(List<Source> sources, List<Agent> agents, List<Group> groups) {
    Path name = in.file().getFileName();
    String fallback = name == null ? in.file().toString() : name.toString();
    if (carried != null) {
      return carried.timeline();
    }
    return new Timeline(
        "1.0",
        null,
        records.title() == null ? fallback : records.title(),
        records.description(),
        records.language(),
        records.timeZone(),
        List.of(),
        null,
        null,
        null,
        sources,
        agents,
        groups,
        records.extra());
  }

  /** The importer's problems and those of the assembly, by line; what has no place comes last. */
  private List<Problem> all(Problems assembled) {
    List<Problem> all = new ArrayList<>();
    for (Records.Trouble t : records.troubles()) {
      all.add(
          new Problem(
              in.file(),
              t.line(),
              t.column(),
              t.error() ? Severity.ERROR : Severity.WARNING,
              t.code(),
              t.said(),
              ""));
    }
    if (records.left() > 0) {
      all.add(
          new Problem(
              in.file(),
              0,
              0,
              Severity.ERROR,
              "more-problems",
              Say.that("more-reading-problems", records.left()),
              "",
              records.left(),
              0));
    }
    all.addAll(assembled.list());
    all.sort(
        Comparator.comparingInt((Problem p) -> p.line() == 0 ? Integer.MAX_VALUE : p.line())
            .thenComparingInt(Problem::column));
    return all;
  }

  /** Places counted in records: an offset is the number of an event. */
  private static final class RecordLines extends Lines {

    private final Records records;

    RecordLines(Records records) {
      super(new byte[0]);
      this.records = records;
    }

    @Override
    int line(int offset) {
      return offset < records.events().size() ? records.line(offset) : 1;
    }

    @Override
    int column(int offset) {
      return offset < records.events().size() ? records.column(offset) : 1;
    }
  }

  /** A problem of an imported record is placed at the record: its parts are named otherwise. */
  private static final class RecordPlaces extends Places {

    RecordPlaces() {
      super(new Json(new byte[0]), 0);
    }

    @Override
    Problems.At find(Located<?> record, String inside) {
      return new Problems.At(record.offset(), "");
    }
  }
}
