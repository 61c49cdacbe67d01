package org.dateline.format;

import java.util.function.Supplier;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** Reads a file of lines: the header's object first, then one event a line. */
final class EventLines {

  private final byte[] data;
  private final Json json;
  private final Problems problems;
  private final Parts parts;
  private final Header header;
  private final RecordLoader loader;
  private final Supplier<@Nullable Bulk> bulks;

  EventLines(
      byte[] data,
      Json json,
      Problems problems,
      Parts parts,
      Header header,
      RecordLoader loader,
      Supplier<@Nullable Bulk> bulks) {
    this.bulks = bulks;
    this.data = data;
    this.json = json;
    this.problems = problems;
    this.parts = parts;
    this.header = header;
    this.loader = loader;
  }

  /** Reads the lines, the header's beginning at {@code start}. */
  void read(int start) {
    int end = lineEnd(start);
    new DocumentReader(data, end, json, problems, parts, header, loader, () -> null).read(start);
    if (parts.seen.contains(Table.EVENTS)) {
      problems.warning("events-in-header", start, "/events", Say.that("events-in-header"));
    }
    parts.seen.add(Table.EVENTS);
    Bulk bulk = bulks.get();
    if (bulk != null) {
      bulk.lines(end, data.length, odd -> line(odd.from(), odd.to()));
      return;
    }
    for (int from = end; from < data.length; from = end) {
      from = JsonProbe.skipSpace(data, from, data.length);
      end = lineEnd(from);
      if (from < data.length) {
        line(from, end);
      }
    }
  }

  private void line(int from, int end) {
    int behind = loader.load(Table.EVENTS, from, end);
    if (behind >= 0) {
      int rest = JsonProbe.skipSpace(data, behind, end);
      if (rest < end) {
        problems.error(
            Codes.TRAILING,
            rest,
            "/events/" + (parts.count(Table.EVENTS) - 1),
            Say.that("event-line-rest"));
      }
      return;
    }
    JsonProbe.Outcome broken = JsonProbe.scan(data, from, end);
    String pointer = "/events/" + parts.met(Table.EVENTS);
    if (broken.cut() && end == data.length) {
      problems.error(Codes.TRUNCATED, end, pointer, Say.that("event-line-last"));
    } else {
      Message why =
          broken.cut() || broken.error() == null ? Say.that("event-line-cut") : broken.error();
      problems.error(Codes.SYNTAX, broken.errorAt(), pointer, why.then(Say.that("skipped-line")));
    }
  }

  private int lineEnd(int from) {
    return lineEnd(data, from, data.length);
  }

  /** The byte that ends the line of a byte: LF, CR or the end. */
  static int lineEnd(byte[] data, int from, int to) {
    int i = from;
    while (i < to && data[i] != '\n' && data[i] != '\r') {
      i++;
    }
    return i;
  }
}
