package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.app.cli.CommandLineTool;
import org.dateline.app.cli.DesktopArguments;
import org.dateline.time.Languages;

/** The program's entry. Not an Application, so that the tool's commands start without JavaFX. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    StartupLog startup = new StartupLog();
    Locale.setDefault(
        Languages.choose(
            null,
            Locale.getDefault(Locale.Category.DISPLAY),
            Locale.getDefault(Locale.Category.FORMAT)));
    // UTF-8 whatever the locale: a timeline's words are in any script.
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    Start.Options plain = DesktopArguments.read(args);
    int code =
        plain == null
            ? CommandLineTool.run(args, startup, out, err)
            : open(new Start(plain, startup, err), err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static int open(Start start, PrintWriter err) {
    try {
      start.run();
      return 0;
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return CommandLineTool.fault(e, err);
    }
  }

  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8));
  }
}
