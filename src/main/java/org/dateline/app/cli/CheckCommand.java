package org.dateline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.format.LintCode;
import org.dateline.format.Problem;
import org.dateline.format.Problem.Severity;
import org.dateline.format.ProblemText;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.format.passage.PassageCounts;
import org.dateline.format.passage.PassageCounts.Tally;
import org.dateline.model.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code dateline check}: lists what is wrong with files. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  /** The option that leaves lint out. */
  static final String NO_LINT = "--no-lint";

  /** Stands for every code; a bare {@link #NO_LINT} means it. */
  static final String ALL = "all";

  /** A file's result without its events: several files may not fit into memory at once. */
  private record Checked(
      Path file, boolean readable, int events, PassageCounts passages, List<Problem> problems) {

    static Checked of(Path file, ReadResult r) {
      var chronology = r.chronology();
      return new Checked(
          file,
          chronology != null,
          chronology == null ? 0 : chronology.events().size(),
          r.passages(),
          r.problems());
    }

    long count(Severity severity) {
      return Problem.count(problems, severity);
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "check.file")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(names = NO_LINT, split = ",", paramLabel = "CODE", descriptionKey = "check.no-lint")
  private List<String> noLint = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Checked> all = new ArrayList<>();
    int code = CommandLineTool.FINE;
    Set<LintCode> off = off();
    for (Path file : files) {
      Checked checked = Checked.of(file, read(file, off));
      code = Math.max(code, code(checked));
      if (!json) {
        checked.problems().forEach(p -> out.println(ProblemText.line(p, Locale.getDefault())));
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

  private static ReadResult read(Path file, Set<LintCode> off) {
    return off.size() == LintCode.values().length
        ? TimelineReader.read(file)
        : TimelineReader.check(file, off);
  }

  private Set<LintCode> off() {
    Set<LintCode> off = EnumSet.noneOf(LintCode.class);
    for (String word : noLint) {
      if (word.equals(ALL)) {
        return EnumSet.allOf(LintCode.class);
      }
      off.add(
          Vocabulary.find(LintCode.class, word)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(), Texts.text("check.no-code", word))));
    }
    return off;
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
    String problems =
        errors + warnings == 0
            ? Texts.text("check.fine", all.size())
            : Texts.text("check.problems", all.size(), errors, warnings);
    PassageCounts counts = counts(all);
    return problems
        + line(counts.quotes(), "check.quotes")
        + (counts.passages().all() == counts.passages().withoutText()
            ? ""
            : line(counts.passages(), "check.passages"));
  }

  private static PassageCounts counts(List<Checked> all) {
    return all.stream().map(Checked::passages).reduce(PassageCounts.NONE, PassageCounts::plus);
  }

  /** A line of its own; none where there is nothing to count. */
  private static String line(Tally t, String key) {
    return t.all() == 0
        ? ""
        : System.lineSeparator()
            + Texts.text(key, t.verified(), t.folded(), t.notFound(), t.withoutText());
  }

  private static void print(JsonGenerator g, String name, Tally t) {
    g.writeObjectPropertyStart(name);
    g.writeNumberProperty("verified", t.verified());
    g.writeNumberProperty("folded", t.folded());
    g.writeNumberProperty("notFound", t.notFound());
    g.writeNumberProperty("withoutText", t.withoutText());
    g.writeEndObject();
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
        print(g, "quotes", c.passages().quotes());
        print(g, "passages", c.passages().passages());
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
      print(g, "quotes", counts(all).quotes());
      g.writeNumberProperty("errors", count(all, Severity.ERROR));
      g.writeNumberProperty("warnings", count(all, Severity.WARNING));
      g.writeEndObject();
    }
    out.println();
  }
}
