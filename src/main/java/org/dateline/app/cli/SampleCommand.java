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
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

  @Parameters(paramLabel = "OUT", descriptionKey = "sample.out")
  private Path out = Path.of("");

  @Option(names = "--events", paramLabel = "N", required = true, descriptionKey = "sample.events")
  private int events;

  @Option(names = "--lanes", paramLabel = "N", descriptionKey = "sample.lanes")
  private @Nullable Integer lanes;

  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      defaultValue = "mixed",
      converter = SampleShape.Converter.class,
      descriptionKey = "sample.shape")
  private SampleShape shape = SampleShape.MIXED;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (events < 0 || lanes != null && lanes < 1) {
      throw new ParameterException(spec.commandLine(), Texts.text("sample.least"));
    }
    try {
      new SampleFile(events, lanes == null ? shape.lanes(events) : lanes, shape).write(out);
    } catch (IOException | UncheckedIOException e) {
      spec.commandLine()
          .getErr()
          .println(out + ": " + Texts.text("unwritten", String.valueOf(e.getLocalizedMessage())));
      return CommandLineTool.UNREADABLE;
    }
    return CommandLineTool.FINE;
  }
}
