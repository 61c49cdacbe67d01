package org.dateline.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.app.ipc.OpenQueue;
import org.dateline.app.ipc.OpenRequest;
import org.dateline.app.ipc.RuntimeFolder;
import org.dateline.app.ipc.SingleInstance;
import org.dateline.app.log.LogFolder;
import org.dateline.app.log.TroubleLog;
import org.dateline.shell.views.ViewRequest;

/** Starts the desktop program, or hands the files to the one that runs. */
public final class Start {

  /**
   * What the command line asks for.
   *
   * @param files to open; none for the start page
   * @param separate whether to run beside a running program instead of in it
   * @param tellStartup whether to print the moments of the start
   * @param languageAsked whether the command line chose the language, whatever the settings say
   * @param view what of the first file is looked at, and how
   * @param together whether several files are opened as one timeline
   */
  public record Options(
      List<Path> files,
      boolean separate,
      boolean tellStartup,
      boolean languageAsked,
      ViewRequest view,
      boolean together) {
    public Options {
      files = files.stream().map(FileArgument::absolute).toList();
    }

    /** Files to open as they were left, each for itself. */
    public static Options of(List<Path> files, boolean tellStartup, boolean languageAsked) {
      return new Options(files, false, tellStartup, languageAsked, ViewRequest.NONE, false);
    }

    /** The same for the program that runs. */
    OpenRequest request() {
      List<String> options = new ArrayList<>(view.written());
      if (together) {
        options.add(TOGETHER);
      }
      return new OpenRequest(files, options);
    }
  }

  /** Several files are one timeline. */
  static final String TOGETHER = "--together";

  private final Options options;
  private final StartupLog startup;
  private final PrintWriter err;

  /**
   * @param err takes the moments of the start
   */
  public Start(Options options, StartupLog startup, PrintWriter err) {
    this.options = options;
    this.startup = startup;
    this.err = err;
  }

  /** Returns when the last window is closed, or at once when a running program took the files. */
  public void run() {
    startup.mark("arguments read");
    OpenQueue requests = new OpenQueue();
    if (options.separate()) {
      open(requests);
      return;
    }
    switch (SingleInstance.take(
        RuntimeFolder.here(), "open-" + RuntimeFolder.screen(), options.request(), requests::ask)) {
      case SingleInstance.Role.Handed h -> {
        startup.mark("files handed to the running program");
        tellStartup();
      }
      case SingleInstance.Role.Serving s -> {
        try (SingleInstance listening = s.instance()) {
          startup.mark("no other program runs");
          open(requests);
        }
      }
      case SingleInstance.Role.Apart apart -> {
        startup.mark("runs apart: " + apart.why());
        open(requests);
      }
    }
  }

  private void open(OpenQueue requests) {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")) {
      MacFiles.listen(requests);
    }
    Renderer.choose(System.getProperties());
    Launch.Reading reading = new Launch.Reading();
    if (!options.files().isEmpty()) {
      reading.begin(options.files().getFirst(), () -> startup.mark("file read"));
    }
    Locale system = Locale.getDefault();
    Ahead ahead =
        Ahead.begin(
            settings -> {
              if (!options.languageAsked()) {
                Desktop.speak(settings.get().comfort().language(), system);
              }
            });
    try (TroubleLog log = new TroubleLog(LogFolder.here())) {
      Desktop.open(
          new Launch(
              options.request(),
              requests,
              log,
              startup,
              reading,
              ahead,
              desktop -> {
                tellStartup();
                Thread.ofVirtual().start(() -> afterwards(log));
              },
              system));
    }
  }

  /** What the first frame need not wait for. */
  private void afterwards(TroubleLog log) {
    log.note("started, " + String.join("; ", startup.lines()));
    JarTimes.mend();
  }

  private void tellStartup() {
    if (options.tellStartup()) {
      startup.lines().forEach(err::println);
      err.flush();
    }
  }
}
