package org.dateline.format;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.format.Problem.Severity;
import org.dateline.format.Problems.At;
import org.dateline.format.imports.DateGuess;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.When;
import org.dateline.time.Edtf;
import org.dateline.time.EdtfParser;
import org.dateline.time.Message;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.jspecify.annotations.Nullable;

/** Parses every date of the file and places those of the events on the axis. */
final class Dates {

  private static final Message UNDATED = Say.that("undated");

  private static final int REMEMBERED = 50_000;

  private final ZoneId zone;
  private final Problems problems;
  private final Places places;

  /** Made for the first date in need of advice. */
  private @Nullable DateGuess guess;

  /** Dates in order, in the timeline's zone: in a large file most are there many times. */
  private final Map<String, Edtf> fine = new HashMap<>();

  Dates(ZoneId zone, Problems problems, Places places) {
    this.zone = zone;
    this.problems = problems;
    this.places = places;
  }

  /**
   * Checks all the event's dates; where it lies, or null when it has no date that can be placed.
   */
  @Nullable When place(Located<Event> event) {
    Event e = event.value();
    checkOthers(event);
    DateSpec date = e.date();
    if (date == null) {
      problems.add(Severity.WARNING, "no-date", () -> places.find(event, ""), Say.that("no-date"));
      return null;
    }
    String field = date.isPlain() ? "/date" : "/date/edtf";
    ZoneId own = zone(date, event, "/date");
    Edtf parsed = parse(date.edtf(), own, at(event, field), UNDATED);
    Edtf earliest = bound(date.earliest(), own, event, "earliest");
    Edtf latest = bound(date.latest(), own, event, "latest");
    if (parsed == null) {
      return null;
    }
    Message doubt = Placing.problem(parsed, own, earliest, latest);
    if (doubt != null) {
      problems.add(
          Severity.WARNING,
          "date-bounds",
          at(event, "/date"),
          doubt.then(Say.that("bounds-believed")));
    }
    try {
      return Placing.place(parsed, own, earliest, latest);
    } catch (RuntimeException ex) {
      problems.add(
          Severity.ERROR,
          "date-out-of-range",
          at(event, field),
          Say.that("date-unplaced", Show.quoted(date.edtf()), String.valueOf(ex.getMessage()))
              .then(UNDATED));
      return null;
    }
  }

  /** Where a date lies that is only its notation; null when it has a problem. */
  @Nullable When placeQuietly(String edtf) {
    Edtf parsed = parse(edtf, zone, () -> new At(0, ""), UNDATED);
    try {
      return parsed == null ? null : Placing.place(parsed, zone, null, null);
    } catch (RuntimeException e) {
      return null;
    }
  }

  private @Nullable Edtf bound(
      @Nullable String edtf, ZoneId own, Located<Event> event, String key) {
    return edtf == null
        ? null
        : parse(edtf, own, at(event, "/date/" + key), Say.that("bound-unused"));
  }

  private Supplier<At> at(Located<?> record, String inside) {
    return () -> places.find(record, inside);
  }

  private ZoneId zone(DateSpec date, Located<?> record, String inside) {
    String name = date.timeZone();
    if (name == null) {
      return zone;
    }
    ZoneId own = Assembler.zone(name);
    if (own == null) {
      problems.add(
          Severity.WARNING,
          "unknown-time-zone",
          at(record, inside + "/timeZone"),
          Say.that("zone-unknown", Assembler.unknownZone(name)));
    }
    return own == null ? zone : own;
  }

  private Message unread(String edtf, ParseResult.Failed f) {
    Message what = Say.that("bad-date", Show.quoted(edtf), String.valueOf(f.index() + 1), f.said());
    String meant = problems.keepsErrors() ? guess().of(edtf) : null;
    return meant == null ? what : what.then(Say.that("date-meant", Show.quoted(meant)));
  }

  private DateGuess guess() {
    if (guess == null) {
      guess = new DateGuess();
    }
    return guess;
  }

  /** The date, or null and a problem when it is not one. */
  private @Nullable Edtf parse(String edtf, ZoneId own, Supplier<At> place, Message outcome) {
    Edtf known = own.equals(zone) ? fine.get(edtf) : null;
    if (known != null) {
      return known;
    }
    return switch (EdtfParser.parse(edtf)) {
      case ParseResult.Failed f -> {
        problems.add(Severity.ERROR, Codes.BAD_DATE, place, unread(edtf, f).then(outcome));
        yield null;
      }
      case ParseResult.Ok ok -> {
        Message problem = Placing.problem(ok.value(), own);
        if (problem != null) {
          problems.add(
              Severity.ERROR,
              "reversed-date",
              place,
              Say.that("date-doubt", Show.quoted(edtf), problem).then(outcome));
        }
        Message warning = problem == null ? Placing.warning(ok.value()) : null;
        if (warning != null) {
          problems.add(
              Severity.WARNING,
              "doubtful-date",
              place,
              Say.that("date-doubt", Show.quoted(edtf), warning));
        }
        if (problem == null && warning == null && own.equals(zone) && fine.size() < REMEMBERED) {
          fine.put(edtf, ok.value());
        }
        yield problem == null ? ok.value() : null;
      }
    };
  }

  /** Checks a date that is only its notation. */
  void check(@Nullable String edtf, Supplier<At> place) {
    if (edtf != null) {
      var _ = parse(edtf, zone, place, Say.that("kept-as-written"));
    }
  }

  /** Checks a source's own dates. */
  void check(Located<Source> source) {
    check(source.value().archiveDate(), at(source, "/custom/archive-date"));
  }

  private void check(@Nullable DateSpec date, Located<?> record, Supplier<String> where) {
    if (date == null) {
      return;
    }
    boolean plain = date.isPlain();
    check(date.edtf(), () -> places.find(record, where.get() + (plain ? "" : "/edtf")));
    if (!plain) {
      check(date.earliest(), () -> places.find(record, where.get() + "/earliest"));
      check(date.latest(), () -> places.find(record, where.get() + "/latest"));
      check(date.anchorDate(), () -> places.find(record, where.get() + "/anchorDate"));
      if (date.timeZone() != null) {
        var _ = zone(date, record, where.get());
      }
    }
  }

  private void checkOthers(Located<Event> event) {
    Event e = event.value();
    if (e.date() != null) {
      check(e.date().anchorDate(), at(event, "/date/anchorDate"));
    }
    check(e.recorded(), at(event, "/recorded"));
    check(e.citations(), event, "");
    for (int i = 0; i < e.quotes().size(); i++) {
      Quote q = e.quotes().get(i);
      String here = "/quotes/" + i;
      check(q.said(), event, () -> here + "/said");
      check(q.citations(), event, here);
    }
    for (int i = 0; i < e.claims().size(); i++) {
      Claim c = e.claims().get(i);
      String here = "/claims/" + i;
      check(c.made(), event, () -> here + "/made");
      check(c.citations(), event, here);
      for (int k = 0; k < c.reviews().size(); k++) {
        check(c.reviews().get(k).date(), at(event, here + "/reviews/" + k + "/date"));
      }
    }
  }

  private void check(List<Citation> citations, Located<Event> event, String where) {
    for (int i = 0; i < citations.size(); i++) {
      DateSpec reported = citations.get(i).reported();
      if (reported != null) {
        int at = i;
        check(reported, event, () -> where + "/citations/" + at + "/reported");
      }
    }
  }
}
