package org.dateline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.app.FileArgument;
import org.dateline.app.Start;
import org.dateline.app.StartupLog;
import org.dateline.format.ProblemText;
import org.dateline.time.Languages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline}: opens files in the window, or runs one of the commands. */
@Command(
    name = "dateline",
    versionProvider = Versions.class,
    subcommands = {
      CheckCommand.class,
      ListCommand.class,
      ConvertCommand.class,
      RenderCommand.class,
      SampleCommand.class,
      BenchCommand.class,
      RehearseCommand.class
    })
public final class CommandLineTool implements Callable<Integer> {

  private static final String LANG = "--lang";

  /** Everything is in order. */
  static final int FINE = 0;

  /** The file has problems. */
  static final int PROBLEMS = 1;

  /** The file cannot be read, or the command was used wrongly. */
  static final int UNREADABLE = 2;

  /** A fault of the program itself (EX_SOFTWARE). */
  static final int FAULT = 70;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "open.file")
  private List<String> files = new ArrayList<>();

  @Mixin private ViewOptions view = new ViewOptions();

  @Option(
      names = {"--new-window", "--separate"},
      descriptionKey = "open.new-window")
  private boolean separate;

  @Option(names = "--together", descriptionKey = "open.together")
  private boolean together;

  @Option(names = "--log", paramLabel = "startup", descriptionKey = "open.log")
  private @Nullable LogTopic log;

  @Option(
      names = LANG,
      paramLabel = "TAG",
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "open.lang")
  @SuppressWarnings("unused") // picocli calls it
  private void lang(String tag) {
    try {
      Locale.setDefault(
          Languages.choose(Languages.read(tag), Locale.getDefault(), Locale.getDefault()));
      languageAsked = true;
    } catch (IllformedLocaleException e) {
      throw new ParameterException(spec.commandLine(), Texts.text("usage.lang", tag), e);
    }
  }

  private boolean languageAsked;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "open.version")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final StartupLog startup;

  /** What there is to log beyond the usual. */
  enum LogTopic {
    STARTUP
  }

  CommandLineTool(StartupLog startup) {
    this.startup = startup;
  }

  /**
   * Runs the command line.
   *
   * @return the exit code; an unexpected fault is one line on {@code err} and code 70
   */
  public static int run(String[] args, StartupLog startup, PrintWriter out, PrintWriter err) {
    try {
      speak(args);
      CommandLine line = Texts.on(new CommandLine(new CommandLineTool(startup)));
      line.setCaseInsensitiveEnumValuesAllowed(true);
      line.setUsageHelpWidth(Texts.WIDTH);
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

  /** The language counts for help and wrong usage too, which are told before all is read. */
  private static void speak(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String tag =
          args[i].startsWith(LANG + "=")
              ? args[i].substring(LANG.length() + 1)
              : args[i].equals(LANG) && i + 1 < args.length ? args[i + 1] : null;
      if (tag != null) {
        try {
          Locale system = Locale.getDefault();
          Locale.setDefault(Languages.choose(Languages.read(tag), system, system));
        } catch (IllformedLocaleException e) {
          // Told when the option is read.
          return;
        }
      }
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
    if (files.size() > 1
        && DesktopArguments.isWord(files.getFirst())
        && !Files.exists(Path.of(files.getFirst()))) {
      throw new ParameterException(
          spec.commandLine(), Texts.text("usage.no-command", files.getFirst()));
    }
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      try {
        paths.add(FileArgument.path(file));
      } catch (InvalidPathException e) {
        throw new ParameterException(spec.commandLine(), Texts.text("usage.no-file", file), e);
      }
    }
    PrintWriter err = spec.commandLine().getErr();
    new Start(
            new Start.Options(
                paths,
                separate,
                log == LogTopic.STARTUP,
                languageAsked,
                view.request(spec),
                together),
            startup,
            err)
        .run();
    return FINE;
  }

  private static int misused(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command
        .getErr()
        .println(
            Texts.text(
                "usage.misused",
                ProblemText.safe(Misuse.told(e)),
                command.getCommandSpec().qualifiedName()));
    return UNREADABLE;
  }

  /** Tells of a fault of the program in one line; the exit code. */
  public static int fault(Throwable e, PrintWriter err) {
    if (e instanceof UnsupportedOperationException
        && String.valueOf(e.getMessage()).contains("DISPLAY")) {
      // What JavaFX says on Linux, and no fault of anyone's: a server, or a session that is over.
      err.println(Texts.text("no-display"));
      return UNREADABLE;
    }
    err.println(Texts.text("fault", ProblemText.safe(String.valueOf(e))));
    return FAULT;
  }
}
