package org.dateline.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline sample}: writes a made-up timeline of any size, the same each time. */
@Command(
    name = "sample",
    description = "Writes a made-up timeline of any size, the same one each time.",
    footer = {
      "",
      "Shapes: mixed (points and spans, bursts and silences), instant (all at one instant), cover"
          + " (one event",
      "over all others), lanes (50,000 of them), onion (spans one in the other), long-titles"
          + " (10,000 characters),",
      "scripts (right to left, CJK, emoji, combining marks).",
      "A name that ends in .jsonl is written with one event a line.",
      "Exit codes: 0 written, 2 the file cannot be written."
    })
final class SampleCommand implements Callable<Integer> {

  @Parameters(paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  @Option(names = "--events", paramLabel = "N", required = true, description = "how many events")
  private int events;

  @Option(names = "--lanes", paramLabel = "N", description = "how many groups (default: 8 to 500)")
  private @Nullable Integer lanes;

  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      defaultValue = "mixed",
      converter = SampleShape.Converter.class,
      description = "what is hard about it (default: mixed)")
  private SampleShape shape = SampleShape.MIXED;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (events < 0 || lanes != null && lanes < 1) {
      throw new ParameterException(
          spec.commandLine(), "--events must be 0 or more and --lanes 1 or more");
    }
    try {
      new SampleFile(events, lanes == null ? shape.lanes(events) : lanes, shape).write(out);
    } catch (IOException | UncheckedIOException e) {
      spec.commandLine().getErr().println(out + ": cannot be written: " + e.getMessage());
      return CommandLineTool.UNREADABLE;
    }
    return CommandLineTool.FINE;
  }
}
