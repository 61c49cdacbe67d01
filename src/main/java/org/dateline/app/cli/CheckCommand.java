package org.dateline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.format.Problem;
import org.dateline.format.Problem.Severity;
import org.dateline.format.ProblemText;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code dateline check}: lists what is wrong with files. */
@Command(
    name = "check",
    description = "Checks timelines and lists their problems.",
    footer = {
      "",
      "A line for each problem: file:line:column: error|warning: message [pointer]",
      "With --json one object: files (each: file, readable, events, problems), errors, warnings;",
      "a problem has line, column, severity, code, message, pointer.",
      "Exit codes: 0 no problems, 1 problems, 2 a file cannot be read at all."
    })
final class CheckCommand implements Callable<Integer> {

  /** A file's result without its events: several files may not fit into memory at once. */
  private record Checked(Path file, boolean readable, int events, List<Problem> problems) {

    static Checked of(Path file, ReadResult r) {
      var chronology = r.chronology();
      return new Checked(
          file,
          chronology != null,
          chronology == null ? 0 : chronology.events().size(),
          r.problems());
    }

    long count(Severity severity) {
      return problems.stream().filter(p -> p.severity() == severity).count();
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "timelines to check")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--json", description = "as JSON")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Checked> all = new ArrayList<>();
    int code = CommandLineTool.FINE;
    for (Path file : files) {
      Checked checked = Checked.of(file, TimelineReader.read(file));
      code = Math.max(code, code(checked));
      if (!json) {
        checked.problems().forEach(p -> out.println(ProblemText.line(p)));
      }
      all.add(checked);
    }
    if (json) {
      print(out, all);
    }
    out.flush();
    spec.commandLine().getErr().println(summary(all));
    return code;
  }

  private static int code(Checked c) {
    return !c.readable()
        ? CommandLineTool.UNREADABLE
        : c.problems().isEmpty() ? CommandLineTool.FINE : CommandLineTool.PROBLEMS;
  }

  private static long count(List<Checked> all, Severity severity) {
    return all.stream().mapToLong(c -> c.count(severity)).sum();
  }

  private static String summary(List<Checked> all) {
    long errors = count(all, Severity.ERROR);
    long warnings = count(all, Severity.WARNING);
    String in = all.size() == 1 ? "" : " in " + all.size() + " files";
    return errors + warnings == 0
        ? "no problems" + in
        : Words.count(errors, "error") + ", " + Words.count(warnings, "warning") + in;
  }

  private static void print(PrintWriter out, List<Checked> all) {
    try (JsonGenerator g = JsonOut.to(out)) {
      g.writeStartObject();
      g.writeArrayPropertyStart("files");
      for (Checked c : all) {
        g.writeStartObject();
        g.writeStringProperty("file", c.file().toString());
        g.writeBooleanProperty("readable", c.readable());
        g.writeNumberProperty("events", c.events());
        g.writeArrayPropertyStart("problems");
        for (Problem p : c.problems()) {
          g.writeStartObject();
          g.writeNumberProperty("line", p.line());
          g.writeNumberProperty("column", p.column());
          g.writeStringProperty("severity", p.severity().name().toLowerCase(Locale.ROOT));
          g.writeStringProperty("code", p.code());
          g.writeStringProperty("message", p.message());
          g.writeStringProperty("pointer", p.pointer());
          g.writeEndObject();
        }
        g.writeEndArray();
        g.writeEndObject();
      }
      g.writeEndArray();
      g.writeNumberProperty("errors", count(all, Severity.ERROR));
      g.writeNumberProperty("warnings", count(all, Severity.WARNING));
      g.writeEndObject();
    }
    out.println();
  }
}
