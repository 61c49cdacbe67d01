package org.dateline.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.concurrent.Task;
import javafx.util.Duration;
import org.dateline.format.Problem;
import org.dateline.format.ReadProgress;
import org.dateline.format.ReadResult;
import org.dateline.format.imports.TableSample;
import org.dateline.model.Chronology;
import org.dateline.shell.imports.ColumnMemory;
import org.dateline.shell.settings.FileMemory;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * Opens, reloads and closes the file of a window, off the FX thread, and tells the banner what
 * there is to tell. A file that cannot be read leaves what was open as it is.
 */
final class FileDesk {

  /** A reading that is over sooner than this shows no progress. */
  private static final Duration PATIENCE = Duration.millis(300);

  private final TimelineState state;
  private final SettingsStore settings;
  private final Banner banner;
  private final FileReader reader;
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final FileWatch watch = new FileWatch(this::reload);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);

  /** Name of the table under the timeline; kept with the file. */
  private final StringProperty table = new SimpleStringProperty("");

  /** The table last read or tried, when it is one whose columns may mean one thing or another. */
  private final ReadOnlyObjectWrapper<@Nullable TableSample> sample = new ReadOnlyObjectWrapper<>();

  private final ColumnMemory columns;
  private @Nullable Task<Read> running;

  /** Shows the list of problems. */
  private Runnable onProblems = () -> {};

  /** Shows what the columns of the table mean. */
  private Runnable onColumns = () -> {};

  /** The same, but only where nothing else is shown. */
  private Runnable askColumns = () -> {};

  /** What came of a reading, and the table it was of. */
  private record Read(ReadResult result, @Nullable TableSample sample) {}

  FileDesk(TimelineState state, SettingsStore settings, Banner banner, FileReader reader) {
    this.state = state;
    this.settings = settings;
    this.banner = banner;
    this.reader = reader;
    this.columns = new ColumnMemory(settings.folder());
  }

  void setOnProblems(Runnable show) {
    onProblems = show;
  }

  /**
   * @param show shows what the columns mean, by the user's wish
   * @param ask shows it unasked, if nothing else is being shown
   */
  void setOnColumns(Runnable show, Runnable ask) {
    onColumns = show;
    askColumns = ask;
  }

  /** What the user said of the columns of tables. */
  ColumnMemory columns() {
    return columns;
  }

  /**
   * The table that was last read or tried, null when that was none whose columns may mean one thing
   * or another.
   */
  ReadOnlyObjectProperty<@Nullable TableSample> sampleProperty() {
    return sample.getReadOnlyProperty();
  }

  /** Name of the table that stands under the timeline, to be kept with the file. */
  StringProperty tableProperty() {
    return table;
  }

  /** The open file, null on the start page. */
  ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** What is wrong with the file last read. */
  ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Whether a file is being read. */
  ReadOnlyBooleanProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Name of the file that takes long to read, empty when none does. */
  ReadOnlyStringProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** How far the reading is, from 0 to 1; negative when that is not known. */
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Opens a file in place of what is open. */
  void open(Path path) {
    read(path.toAbsolutePath().normalize(), false);
  }

  /** Shows what has been read of a file already; it is neither watched nor remembered. */
  void show(Path path, Chronology read) {
    file.set(path.toAbsolutePath().normalize());
    state.open(read);
  }

  /** Reads the open file again; view, filter and selection stay. */
  void reload() {
    Path now = file.get();
    if (now != null) {
      read(now, true);
    }
  }

  /** Reads a table again whose columns mean something else now, and shows all of it. */
  void readAgain(Path table) {
    read(table, table.equals(file.get()), true);
  }

  /** Back to the start page. */
  void close() {
    cancel();
    remember();
    file.set(null);
    watch.watch(null);
    problems.set(List.of());
    sample.set(null);
    banner.hide("columns");
    banner.hide("problems");
    banner.hide("file");
    state.close();
  }

  /** Ends what goes on by itself; the window is gone. */
  void stop() {
    cancel();
    watch.watch(null);
  }

  /** Gives up a reading that is under way. */
  void cancel() {
    Task<Read> task = running;
    if (task != null) {
      task.cancel();
    }
    finished();
  }

  /** Puts how the open file is looked at into the settings. */
  void remember() {
    Path path = file.get();
    Chronology c = state.chronology();
    if (path != null && c != null) {
      FileMemory memory = Remembered.of(c, state, table.get());
      settings.update(s -> s.withFile(path.toString(), memory));
    }
  }

  private void read(Path path, boolean again) {
    read(path, again, false);
  }

  private void read(Path path, boolean again, boolean fit) {
    cancel();
    Task<Read> task =
        new Task<>() {
          @Override
          protected Read call() {
            return new Read(result(), sampled(path));
          }

          private ReadResult result() {
            return reader.read(
                path,
                columns,
                new ReadProgress() {
                  @Override
                  public void at(long done, long total) {
                    updateProgress(done, total);
                  }

                  @Override
                  public boolean cancelled() {
                    return isCancelled();
                  }
                });
          }
        };
    running = task;
    progress.bind(task.progressProperty());
    task.setOnSucceeded(
        e -> {
          try {
            sample.set(task.getValue().sample());
            show(path, task.getValue().result(), again);
            tellColumns(task.getValue(), again);
            if (fit) {
              state.fitAll();
            }
          } finally {
            finished();
          }
        });
    task.setOnFailed(
        e -> {
          Throwable why = task.getException();
          fail(path, again, why == null ? "" : String.valueOf(why.getMessage()), List.of());
          finished();
        });
    reading.set(true);
    patience.setOnFinished(e -> busy.set(String.valueOf(path.getFileName())));
    patience.playFromStart();
    Thread.ofVirtual().name("reader").start(task);
  }

  /** The table in a file; null for none. */
  private @Nullable TableSample sampled(Path path) {
    try {
      return TableSample.of(path, columns);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Says that the columns were guessed; where that is doubtful, asks at once. */
  private void tellColumns(Read read, boolean again) {
    TableSample table = read.sample();
    if (table == null || table.said() != null) {
      banner.hide("columns");
      return;
    }
    boolean unread = read.result().unreadable();
    if (!unread) {
      banner.show(
          "columns",
          Banner.Tone.NOTE,
          Messages.text("columns.guessed"),
          Messages.text("action.columns"),
          () -> onColumns.run());
    }
    if (!again && (unread || !table.isSure())) {
      askColumns.run();
    }
  }

  private void finished() {
    patience.stop();
    progress.unbind();
    progress.set(-1);
    busy.set("");
    running = null;
    reading.set(false);
  }

  private void show(Path path, ReadResult result, boolean again) {
    Chronology read = result.chronology();
    // Half of a file that broke while it was open would look as if the rest had been deleted.
    if (read == null || (again && result.damaged())) {
      List<Problem> list = result.problems();
      String why = list.isEmpty() ? "" : told(list.getFirst());
      fail(path, again, why, list);
      return;
    }
    banner.hide("file");
    problems.set(result.problems());
    if (again) {
      state.reload(read);
    } else {
      remember();
      FileMemory memory = settings.get().files().get(path.toString());
      file.set(path);
      watch.watch(path);
      state.open(read);
      if (memory != null) {
        Remembered.restore(memory, state);
        table.set(memory.table());
      }
      settings.update(s -> s.withRecent(path.toString()));
      remember();
    }
    if (result.problems().isEmpty()) {
      banner.hide("problems");
    } else {
      banner.show(
          "problems",
          Banner.Tone.WARNING,
          Messages.text("problems.banner", result.problems().size()),
          Messages.text("problems.show"),
          () -> onProblems.run());
    }
  }

  /** A problem with its place; one of the whole file needs none. */
  private static String told(Problem p) {
    return p.line() > 0 ? ProblemsCard.place(p) + ": " + p.message() : p.message();
  }

  /** What was open stays; a reload says so, because the screen no longer shows the file. */
  private void fail(Path path, boolean again, String why, List<Problem> list) {
    if (!list.isEmpty()) {
      problems.set(list);
    }
    String name = String.valueOf(path.getFileName());
    banner.show(
        "file",
        Banner.Tone.ERROR,
        Messages.text(again ? "file.reload-failed" : "file.open-failed", name, why),
        sample.get() != null
            ? Messages.text("action.columns")
            : list.size() > 1 ? Messages.text("problems.show") : null,
        () -> (sample.get() != null ? onColumns : onProblems).run());
  }
}
