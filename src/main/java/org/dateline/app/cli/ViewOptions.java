package org.dateline.app.cli;

import java.util.Locale;
import org.dateline.shell.views.ViewRequest;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what is looked at and how: the same for the window and for a picture. */
final class ViewOptions {

  @Option(names = "--from", paramLabel = "EDTF", description = "first date shown")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "EDTF", description = "last date shown")
  private @Nullable String to;

  @Option(names = "--lanes", paramLabel = "NAME", description = "what makes the lanes")
  private @Nullable String lanes;

  @Option(
      names = "--filter",
      paramLabel = "QUERY",
      description = "as in the search field; what does not match is hidden")
  private @Nullable String filter;

  @Option(
      names = "--find",
      paramLabel = "QUERY",
      description = "as in the search field; what matches stands out")
  private @Nullable String find;

  @Option(names = "--select", paramLabel = "ID", description = "id of the selected event")
  private @Nullable String select;

  @Option(
      names = "--as-of",
      paramLabel = "EDTF",
      description = "as it was known at the end of that date; the rest is faded")
  private @Nullable String asOf;

  @Option(
      names = "--hide-unknown",
      description = "with --as-of: what was not yet known is hidden, not faded")
  private boolean hideUnknown;

  @Option(names = "--clocks", description = "draw when each event was said, too")
  private boolean clocks;

  /**
   * What was asked for.
   *
   * @throws ParameterException when a date is none, or two options exclude each other
   */
  ViewRequest request(CommandSpec spec) {
    date(spec, "--from", from);
    date(spec, "--to", to);
    date(spec, "--as-of", asOf);
    if (filter != null && find != null) {
      throw new ParameterException(spec.commandLine(), "--filter and --find exclude each other");
    }
    return new ViewRequest(from, to, lanes, filter, find, asOf, hideUnknown, clocks, select);
  }

  private static void date(CommandSpec spec, String option, @Nullable String edtf) {
    if (edtf != null && EdtfParser.parse(edtf) instanceof ParseResult.Failed f) {
      throw new ParameterException(
          spec.commandLine(),
          option
              + " takes an EDTF date, not '"
              + edtf
              + "': at character "
              + (f.index() + 1)
              + ", "
              + f.said().text(Locale.getDefault()));
    }
  }
}
