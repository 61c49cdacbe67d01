package org.dateline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.Desktop;
import org.dateline.format.ProblemText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline}: opens files in the window, or runs one of the commands. */
@Command(
    name = "dateline",
    description = "Opens timelines in a window; the commands need no display.",
    versionProvider = Versions.class,
    subcommands = {
      CheckCommand.class,
      ListCommand.class,
      RenderCommand.class,
      SampleCommand.class,
      BenchCommand.class
    },
    footer = {
      "",
      "A file named like a command is opened with its folder before it: dateline ./check",
      "Exit codes: 0 fine, 1 problems found, 2 unreadable file or wrong usage, 70 fault of the"
          + " program."
    })
public final class CommandLineTool implements Callable<Integer> {

  /** Everything is in order. */
  static final int FINE = 0;

  /** The file has problems. */
  static final int PROBLEMS = 1;

  /** The file cannot be read, or the command was used wrongly. */
  static final int UNREADABLE = 2;

  /** A fault of the program itself (EX_SOFTWARE). */
  static final int FAULT = 70;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "timelines to open")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "show the versions of Dateline, Java and JavaFX")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  CommandLineTool() {}

  /**
   * Runs the command line.
   *
   * @return the exit code; an unexpected fault is one line on {@code err} and code 70
   */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    try {
      CommandLine line = new CommandLine(new CommandLineTool());
      line.setUsageHelpWidth(100);
      line.setOut(out);
      line.setErr(err);
      line.setParameterExceptionHandler(CommandLineTool::misused);
      line.setExecutionExceptionHandler((e, command, parsed) -> fault(e, err));
      return line.execute(written(args));
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return fault(e, err);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** A bare {@code --no-lint} written out: picocli would take the file after it for its value. */
  private static String[] written(String[] args) {
    return Arrays.stream(args)
        .map(a -> a.equals(CheckCommand.NO_LINT) ? a + "=" + CheckCommand.ALL : a)
        .toArray(String[]::new);
  }

  @Override
  public Integer call() {
    // "dateline chekc file" is a mistyped command, not two files to open.
    if (files.size() > 1 && isWord(files.getFirst()) && !Files.exists(files.getFirst())) {
      throw new ParameterException(
          spec.commandLine(), "there is no command or file '" + files.getFirst() + "'");
    }
    Desktop.open(List.copyOf(files));
    return FINE;
  }

  private static boolean isWord(Path file) {
    return file.getNameCount() == 1 && file.toString().chars().allMatch(Character::isLetter);
  }

  private static int misused(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command
        .getErr()
        .println(
            "dateline: "
                + ProblemText.safe(String.valueOf(e.getMessage()))
                + " (see "
                + command.getCommandSpec().qualifiedName()
                + " --help)");
    return UNREADABLE;
  }

  private static int fault(Throwable e, PrintWriter err) {
    err.println("dateline: a fault of the program: " + ProblemText.safe(String.valueOf(e)));
    return FAULT;
  }
}
