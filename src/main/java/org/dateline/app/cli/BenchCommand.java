package org.dateline.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.app.StartupLog;
import org.dateline.app.WindowBench;
import org.dateline.model.Chronology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code dateline bench}: measures this machine with a file. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "bench.file")
  private Path file = Path.of("");

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(names = "--load-only", descriptionKey = "bench.load-only")
  private boolean loadOnly;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    LoadBench load = new LoadBench(file);
    Bench.Loading loading;
    WindowBench.Figures figures = null;
    LoadBench.@Nullable Cold cold = load.cold();
    Chronology c = cold.read().chronology();
    if (c == null) {
      spec.commandLine().getErr().println(Texts.text("bench.unreadable", file));
      return CommandLineTool.UNREADABLE;
    }
    double millis = cold.millis();
    int events = c.events().size();
    int problems = cold.read().problems().size();
    if (!loadOnly) {
      figures = WindowBench.run(file, c, new StartupLog());
    }
    // Nothing of the first reading may be left when memory is measured.
    cold = null;
    c = null;
    loading = load.measure(millis, events, problems);
    print(new Bench(machine(), loading, figures).figures());
    return CommandLineTool.FINE;
  }

  private void print(Map<String, Object> figures) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      try (JsonGenerator g = JsonOut.to(out)) {
        g.writeStartObject();
        figures.forEach(
            (name, value) -> {
              g.writeName(name);
              switch (value) {
                case Integer i -> g.writeNumber(i);
                case Long l -> g.writeNumber(l);
                case Double d -> g.writeNumber(d);
                default -> g.writeString(String.valueOf(value));
              }
            });
        g.writeEndObject();
      }
      out.println();
    } else {
      figures.forEach((name, value) -> out.printf("%-28s %s%n", name, value));
    }
    out.flush();
  }

  private static String machine() {
    Runtime r = Runtime.getRuntime();
    return r.availableProcessors()
        + " processors, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", Java "
        + Runtime.version().feature()
        + ", at most "
        + (r.maxMemory() >> 20)
        + " MB of heap";
  }
}
