package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.format.Problem.Severity;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** One reading of one file, from its bytes to the result. */
final class FileReading {

  private static final Pattern VERSION = Pattern.compile("(\\d{1,9})(\\.\\d+)*");
  private static final int MAJOR = 1;
  private static final String SMALLEST =
      "{\"version\": \"1.0\", \"title\": \"…\", \"events\": [ … ]}";

  private final Path file;
  private final @Nullable Set<LintCode> lintOff;
  private final Utf8 text;
  private final byte[] data;
  private final Problems problems;
  private final Json json;
  private final Parts parts;
  private final Bulk.Plan plan;
  private final ReadProgress progress;
  private @Nullable ZoneId foreseen;
  private @Nullable Bulk bulk;
  private final Header header;
  private final RecordLoader loader;

  /**
   * @param lintOff the kinds of lint not to report; null for none of it
   */
  FileReading(
      byte[] bytes,
      Path file,
      @Nullable Set<LintCode> lintOff,
      Bulk.Plan plan,
      ReadProgress progress) {
    this(Utf8.of(bytes, plan), file, lintOff, plan, progress);
  }

  private FileReading(
      Utf8 text,
      Path file,
      @Nullable Set<LintCode> lintOff,
      Bulk.Plan plan,
      ReadProgress progress) {
    this.lintOff = lintOff;
    this.file = file;
    this.plan = plan;
    this.progress = progress;
    this.text = text;
    this.data = text.data();
    this.problems = new Problems(file, new Lines(data));
    this.json = new Json(data);
    this.parts = new Parts(new Rows(json, data.length));
    SchemaCheck check = new SchemaCheck();
    OddKeys oddKeys = new OddKeys(json, data.length, problems);
    this.header = new Header(data, json, problems, check, oddKeys);
    this.loader = new RecordLoader(data, json, problems, parts, check, oddKeys);
  }

  ReadResult result() {
    int start = JsonProbe.skipSpace(data, 0, data.length);
    String hopeless = hopeless(start);
    if (hopeless != null) {
      return new ReadResult(null, problems.list());
    }
    new Flaws(text.flaws(), data, problems, json).report();
    boolean lines = file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
    if (lines) {
      new EventLines(data, json, problems, parts, header, loader, this::bulk).read(start);
    } else {
      new DocumentReader(data, data.length, json, problems, parts, header, loader, this::bulk)
          .read(start);
    }
    ZoneId zone = Assembler.zoneOf(header);
    if (bulk != null && !bulk.zone().equals(zone)) {
      // The zone stands behind the events, which were placed without it.
      FileReading again = new FileReading(text, file, lintOff, plan, progress);
      again.foreseen = zone;
      return again.result();
    }
    if (isTooNew()) {
      return tooNew();
    }
    if (!parts.seen.contains(Table.EVENTS)) {
      ReadResult soFar = new ReadResult(null, problems.list());
      if (soFar.damaged() || header.has("events")) {
        return soFar;
      }
      problems.error("no-events", start, "", Say.that("no-events", SMALLEST));
      return new ReadResult(null, problems.list());
    }
    return new Assembler(
            data, json, file, parts, header, problems, new Places(json, data.length), lintOff)
        .result();
  }

  /**
   * Why the bytes cannot be a timeline at all; null when they may be one. The problem is reported.
   */
  private @Nullable String hopeless(int start) {
    String code = null;
    Message message = null;
    if (text.encoding() != null) {
      code = "encoding";
      message = Say.that("encoding", String.valueOf(text.encoding()));
    } else if (start == data.length) {
      code = "empty";
      message = data.length == 0 ? Say.that("empty", SMALLEST) : Say.that("blank", SMALLEST);
    } else if (data[start] != '{') {
      JsonProbe.Outcome probe = JsonProbe.scan(data, start, data.length);
      boolean isJson = data[start] == '[' || probe.ok() || data[start] == '"';
      code = isJson ? "not-an-object" : "not-json";
      message =
          isJson
              ? data[start] == '['
                  ? Say.that("json-list", SMALLEST)
                  : Say.that("json-value", SMALLEST)
              : Say.that("not-json", Show.quoted(beginning(start)), SMALLEST);
    }
    if (code != null && message != null) {
      Message said = message;
      if (text.encoding() != null) {
        problems.add(Severity.ERROR, code, () -> new Problems.At(0, ""), said);
      } else {
        problems.error(code, Math.min(start, Math.max(0, data.length - 1)), "", said);
      }
    }
    return code;
  }

  /** Reads the events in blocks; null where the file is too small for it. */
  private @Nullable Bulk bulk() {
    if (bulk == null && data.length >= plan.from()) {
      ZoneId zone = foreseen == null ? Assembler.zoneOf(header) : foreseen;
      bulk = new Bulk(data, json, parts, loader, zone, plan, progress);
    }
    return bulk;
  }

  private boolean isTooNew() {
    Matcher m = VERSION.matcher(header.versionAsWritten());
    return m.matches() && Integer.parseInt(m.group(1)) > MAJOR;
  }

  private ReadResult tooNew() {
    int at = header.offset("version");
    Problem problem =
        new Problem(
            file,
            problems.lines().line(at),
            problems.lines().column(at),
            Severity.ERROR,
            "version-too-new",
            Say.that("version-too-new", Show.safe(header.versionAsWritten()), MAJOR),
            "/version");
    return new ReadResult(null, List.of(problem));
  }

  /** The first characters of the line at an offset. */
  private String beginning(int from) {
    int end = from;
    while (end < data.length && end < from + 100 && data[end] != '\n' && data[end] != '\r') {
      end++;
    }
    String line = new String(data, from, end - from, StandardCharsets.UTF_8);
    return line.length() > 30 ? line.substring(0, 30) + "…" : line;
  }
}
