package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.app.Rehearsal;
import org.dateline.app.StartupLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline rehearse}: what the build runs to train Java's cache. Not for users. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "the timeline to open")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    DesktopArguments.read(new String[] {file.toString()});
    Rehearsal.run(file, new StartupLog(), spec.commandLine().getErr());
    return CommandLineTool.FINE;
  }
}
