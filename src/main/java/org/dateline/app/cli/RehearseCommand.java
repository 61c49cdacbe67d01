package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.app.Rehearsal;
import org.dateline.app.StartupLog;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.query.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline rehearse}: what the build runs to train Java's cache. Not for users. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A file of so many events is read in blocks, on all cores. */
  private static final int MANY = 40_000;

  @Override
  public Integer call() throws IOException {
    large();
    DesktopArguments.read(new String[] {file.toString()});
    Rehearsal.run(file, new StartupLog(), spec.commandLine().getErr());
    return CommandLineTool.FINE;
  }

  /** A large file is read by other classes than a small one, and long enough to be compiled. */
  private void large() throws IOException {
    Path sample = Files.createTempFile("dateline-rehearsal", ".timeline.json");
    try {
      new SampleFile(MANY, 8, SampleShape.MIXED).write(sample);
      ReadResult read = TimelineReader.read(sample);
      Chronology c = read.chronology();
      if (c != null) {
        new SearchIndex(c).prepare();
      }
    } finally {
      Files.deleteIfExists(sample);
    }
  }
}
