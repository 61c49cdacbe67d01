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

  @Option(names = "--from", paramLabel = "EDTF", descriptionKey = "view.from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "EDTF", descriptionKey = "view.to")
  private @Nullable String to;

  @Option(names = "--lanes", paramLabel = "NAME", descriptionKey = "view.lanes")
  private @Nullable String lanes;

  @Option(names = "--filter", paramLabel = "QUERY", descriptionKey = "view.filter")
  private @Nullable String filter;

  @Option(names = "--find", paramLabel = "QUERY", descriptionKey = "view.find")
  private @Nullable String find;

  @Option(names = "--select", paramLabel = "ID", descriptionKey = "view.select")
  private @Nullable String select;

  @Option(names = "--as-of", paramLabel = "EDTF", descriptionKey = "view.as-of")
  private @Nullable String asOf;

  @Option(names = "--hide-unknown", descriptionKey = "view.hide-unknown")
  private boolean hideUnknown;

  @Option(names = "--clocks", descriptionKey = "view.clocks")
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
      throw new ParameterException(spec.commandLine(), Texts.text("view.exclude"));
    }
    return new ViewRequest(from, to, lanes, filter, find, asOf, hideUnknown, clocks, select);
  }

  private static void date(CommandSpec spec, String option, @Nullable String edtf) {
    if (edtf != null && EdtfParser.parse(edtf) instanceof ParseResult.Failed f) {
      throw new ParameterException(
          spec.commandLine(),
          Texts.text(
              "usage.edtf",
              option,
              edtf,
              String.valueOf(f.index() + 1),
              f.said().text(Locale.getDefault())));
    }
  }
}
