package org.dateline.app.cli;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Locale;
import org.dateline.format.exports.Selection;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.KnownThen;
import org.dateline.query.Reports;
import org.dateline.query.SearchIndex;
import org.dateline.query.lang.DateValues;
import org.dateline.query.lang.QueryParser;
import org.dateline.query.lang.QueryRunner;
import org.dateline.shell.text.Messages;
import org.dateline.time.EdtfParser;
import org.dateline.time.Message;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Chooses events of a chronology as the options {@code --filter} and {@code --as-of} ask for. */
final class Choosing {

  private final CommandSpec spec;
  private final Chronology chronology;
  private final Reports reports;

  Choosing(CommandSpec spec, Chronology chronology) {
    this.spec = spec;
    this.chronology = chronology;
    this.reports = Reports.of(chronology);
  }

  /**
   * The events asked for.
   *
   * @throws ParameterException for what is no query or no date
   */
  Selection choose(@Nullable String filter, @Nullable String asOf) {
    if (filter == null && asOf == null) {
      return Selection.all(chronology);
    }
    BitSet chosen = new BitSet();
    chosen.set(0, chronology.events().size());
    if (filter != null) {
      chosen.and(found(filter));
    }
    TimePoint by = asOf == null ? null : end(asOf);
    if (by != null) {
      chosen.and(reports.known(by));
    }
    Selection selection = Selection.of(chronology, chosen.stream().toArray());
    return by == null ? selection : selection.seen(new KnownThen(reports, by)::of);
  }

  private BitSet found(String filter) {
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    DateValues dates = new DateValues(chronology.zone(), LocalDate.now(chronology.zone()), locale);
    QueryParser.Parsed parsed = QueryParser.parse(filter, dates);
    if (!parsed.problems().isEmpty()) {
      var p = parsed.problems().getFirst();
      String why =
          Messages.text("search.problem." + p.what().name().toLowerCase(Locale.ROOT), p.word());
      throw misuse(Texts.text("usage.query", String.valueOf(p.from() + 1), why));
    }
    SearchIndex index = new SearchIndex(chronology);
    if (parsed.asksForWords()) {
      index.prepare();
    }
    return new QueryRunner(chronology, index, () -> reports, i -> false, dates).run(parsed.query());
  }

  /** The end of a date. */
  private TimePoint end(String edtf) {
    return switch (EdtfParser.parse(edtf)) {
      case ParseResult.Failed f ->
          throw misuse(
              Texts.text(
                  "usage.edtf",
                  "--as-of",
                  edtf,
                  String.valueOf(f.index() + 1),
                  f.said().text(Locale.getDefault())));
      case ParseResult.Ok ok -> {
        Message problem = Placing.problem(ok.value());
        if (problem != null) {
          throw misuse("--as-of: " + problem.text(Locale.getDefault()));
        }
        TimePoint end = Placing.place(ok.value(), chronology.zone()).latest();
        if (!end.isFinite()) {
          throw misuse(Texts.text("usage.end", edtf));
        }
        yield end;
      }
    };
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
