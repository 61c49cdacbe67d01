package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TextField;
import org.dateline.app.ipc.OpenQueue;
import org.dateline.app.ipc.OpenRequest;
import org.dateline.app.ipc.SingleInstance;
import org.dateline.app.log.TroubleLog;
import org.dateline.shell.MainWindow;
import org.dateline.shell.settings.SettingsFolder;

/**
 * A start and some minutes of use in a few seconds and without a display, for Java to learn which
 * classes and methods the program needs: the build runs it once in the packaged program and ships
 * what was learnt. Nothing of the user's is read or written.
 */
public final class Rehearsal {

  /** Pulses from one act to the next, so that each is drawn. */
  private static final int PULSES = 4;

  private static final String SEARCH = "air";

  /** What is done, by the ids of the key sheet. */
  private static final List<String> ACTS =
      List.of(
          "event.next",
          "event.next",
          "event.next",
          "event.previous",
          "event.last",
          "event.first",
          "lane.below",
          "lane.above",
          "enter",
          "back",
          "zoom.in",
          "zoom.in",
          "pan.right",
          "pan.left",
          "zoom.out",
          "zoom.fit",
          "search",
          "search.next",
          "search.next",
          "back",
          "back",
          "theme",
          "event.next",
          "event.next",
          "theme",
          "help",
          "back",
          "palette",
          "back",
          "peek",
          "back",
          "event.next",
          "event.next",
          "zoom.fit");

  /**
   * The renderers and the windowing of this platform, which the Headless platform does without.
   * They are loaded and linked, not initialised: that would ask for a display.
   */
  private static final List<String> PLATFORM =
      List.of(
          "com/sun/glass/ui/gtk",
          "com/sun/glass/ui/mac",
          "com/sun/glass/ui/win",
          "com/sun/prism/es2",
          "com/sun/prism/d3d",
          "com/sun/prism/mtl",
          "com/sun/javafx/font/freetype");

  private Rehearsal() {}

  /**
   * Opens the file, uses the window, closes it.
   *
   * @throws IOException when no temporary folder can be made
   */
  public static void run(Path file, StartupLog startup, PrintWriter err) throws IOException {
    Path folder = Files.createTempDirectory("dateline-rehearsal");
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty(SettingsFolder.PROPERTY, folder.resolve("settings").toString());
    Start.Options options = Start.Options.of(List.of(file), false, true);
    OpenQueue requests = new OpenQueue();
    try (TroubleLog log = new TroubleLog(folder.resolve("log"))) {
      if (SingleInstance.take(folder.resolve("run"), "open", options.request(), requests::ask)
          instanceof SingleInstance.Role.Serving serving) {
        // A second start, as it goes when the first is there.
        SingleInstance.take(folder.resolve("run"), "open", OpenRequest.of(List.of()), r -> {});
        serving.instance().close();
      }
      Launch.Reading reading = new Launch.Reading();
      reading.begin(options.files().getFirst(), () -> startup.mark("file read"));
      Desktop.open(
          new Launch(
              options.request(),
              requests,
              log,
              startup,
              reading,
              Ahead.begin(s -> {}),
              d -> act(d.window()),
              Locale.getDefault()));
      log.note("rehearsed");
    } finally {
      delete(folder);
    }
    linkPlatform();
    startup.lines().forEach(err::println);
  }

  private static void act(MainWindow window) {
    new AnimationTimer() {
      private int pulse;

      @Override
      public void handle(long now) {
        int act = pulse / PULSES;
        if (pulse++ % PULSES != 0) {
          return;
        }
        if (act == ACTS.size()) {
          stop();
          window.stage().hide();
          return;
        }
        window.registry().get(ACTS.get(act)).fire();
        if (ACTS.get(act).equals("search")
            && window.stage().getScene().getFocusOwner() instanceof TextField field) {
          field.setText(SEARCH);
        }
      }
    }.start();
  }

  private static void linkPlatform() {
    for (String place : PLATFORM) {
      Path folder =
          FileSystems.getFileSystem(URI.create("jrt:/"))
              .getPath("/modules/javafx.graphics/" + place);
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> classes = Files.list(folder)) {
        classes
            .map(c -> c.getFileName().toString())
            .filter(name -> name.endsWith(".class"))
            .forEach(name -> link(place + "/" + name.substring(0, name.length() - 6)));
      } catch (IOException e) {
        // Without them the start is a little slower.
      }
    }
  }

  private static void link(String name) {
    try {
      Class<?> type =
          Class.forName(name.replace('/', '.'), false, ClassLoader.getSystemClassLoader());
      // Reflection is the one way to have a class linked and not initialised.
      if (type.getDeclaredMethods().length == 0) {
        return;
      }
    } catch (ClassNotFoundException | LinkageError e) {
      // As above.
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path p : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
