package org.dateline.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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
import org.dateline.shell.settings.FileMemory;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.text.Messages;
import org.dateline.shell.views.Remembered;
import org.dateline.shell.views.ViewKeeper;
import org.dateline.shell.views.ViewRequest;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * Opens, reloads and closes the file of a window, off the FX thread, and tells the banner what
 * there is to tell. A file that cannot be read leaves what was open as it is.
 */
final class FileDesk {

  /** Why a file is read. */
  private enum How {
    OPENED,
    /** Again, by the user's wish. */
    ASKED,
    /** Again, for another program saved it. */
    SAVED
  }

  /** A reading that is over sooner than this shows no progress. */
  private static final Duration PATIENCE = Duration.millis(300);

  /** A broken save is told when nothing has followed for so long: it may be half of one. */
  private static final Duration GRACE = Duration.millis(800);

  private final TimelineState state;
  private final ReloadNews news;
  private final SettingsStore settings;
  private final Banner banner;
  private final FileReader reader;
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final FileWatch watch = new FileWatch(this::changed, this::gone);
  private final PauseTransition grace = new PauseTransition(GRACE);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);

  /** Name of the table under the timeline; kept with the file. */
  private final StringProperty table = new SimpleStringProperty("");

  private final ViewKeeper keeper;
  private final TableDesk tables;

  private @Nullable Task<ReadResult> running;

  /** Shows the list of problems. */
  private Runnable onProblems = () -> {};

  /**
   * @param note says for a moment what was done
   */
  FileDesk(
      TimelineState state,
      SettingsStore settings,
      Banner banner,
      FileReader reader,
      ReloadNews news,
      Consumer<String> note) {
    this.keeper = new ViewKeeper(state, settings.folder(), table::get, note);
    this.state = state;
    this.news = news;
    this.settings = settings;
    this.banner = banner;
    this.reader = reader;
    this.tables = new TableDesk(banner, settings.folder());
  }

  void setOnProblems(Runnable show) {
    onProblems = show;
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

  /** The table that the file is, when what its columns mean can be said. */
  TableDesk tables() {
    return tables;
  }

  /** Bookmarks and named views of what is open. */
  ViewKeeper keeper() {
    return keeper;
  }

  /** Opens a file in place of what is open, as it was left. */
  void open(Path path) {
    open(path, ViewRequest.NONE);
  }

  /** Opens a file in place of what is open; when it is what is open, only the view changes. */
  void open(Path path, ViewRequest view) {
    Path file = path.toAbsolutePath().normalize();
    if (!view.isNone() && file.equals(this.file.get()) && state.chronology() != null) {
      state.leaveView();
      look(view);
    } else {
      read(file, How.OPENED, view);
    }
  }

  /** Reads a table whose columns mean something else now, and shows all of it. */
  void readMapped(Path table) {
    read(table, How.OPENED, ViewRequest.NONE, state::fitAll);
  }

  private void look(ViewRequest view) {
    List<String> odd = view.apply(state);
    if (odd.isEmpty()) {
      banner.hide("view");
    } else {
      banner.show("view", Banner.Tone.WARNING, String.join(" · ", odd), null, () -> {});
    }
  }

  /** Shows what has been read of a file already; it is neither watched nor remembered. */
  void show(Path path, Chronology read) {
    file.set(path.toAbsolutePath().normalize());
    state.open(read);
    keeper.opened(path.toAbsolutePath().normalize().toString());
  }

  /** Reads the open file again; view, filter and selection stay. */
  void reload() {
    Path now = file.get();
    if (now != null) {
      read(now, How.ASKED, ViewRequest.NONE);
    }
  }

  /** Another program saved it. */
  private void changed() {
    Path now = file.get();
    if (now != null) {
      read(now, How.SAVED, ViewRequest.NONE);
    }
  }

  private void gone() {
    Path now = file.get();
    if (now != null) {
      cancel();
      banner.show(
          "file",
          Banner.Tone.WARNING,
          Messages.text("file.gone", String.valueOf(now.getFileName())),
          null,
          () -> {});
    }
  }

  /** Back to the start page. */
  void close() {
    cancel();
    remember();
    file.set(null);
    watch.watch(null, null);
    problems.set(List.of());
    banner.hide("problems");
    banner.hide("file");
    banner.hide("view");
    tables.clear();
    state.close();
  }

  /** Ends what goes on by itself; the window is gone. */
  void stop() {
    cancel();
    watch.watch(null, null);
  }

  /** Gives up a reading that is under way. */
  void cancel() {
    grace.stop();
    Task<ReadResult> task = running;
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

  private void read(Path path, How how, ViewRequest view) {
    read(path, how, view, () -> {});
  }

  private void read(Path path, How how, ViewRequest view, Runnable then) {
    cancel();
    AtomicReference<FileWatch.@Nullable Stamp> asRead = new AtomicReference<>();
    AtomicReference<@Nullable TableSample> table = new AtomicReference<>();
    Task<ReadResult> task =
        new Task<>() {
          @Override
          protected ReadResult call() {
            // Before it is read: what is saved meanwhile is read once more.
            asRead.set(FileWatch.Stamp.of(path));
            table.set(tables.sampled(path));
            return reader.read(
                path,
                tables.memory(),
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
            tables.set(table.get());
            show(path, task.getValue(), how, asRead.get(), view);
            tables.tell(task.getValue(), how != How.OPENED);
            then.run();
          } finally {
            finished();
          }
        });
    task.setOnFailed(
        e -> {
          Throwable why = task.getException();
          fail(path, how, why == null ? "" : String.valueOf(why.getMessage()), List.of());
          finished();
        });
    reading.set(true);
    patience.setOnFinished(e -> busy.set(String.valueOf(path.getFileName())));
    patience.playFromStart();
    Thread.ofVirtual().name("reader").start(task);
  }

  private void finished() {
    patience.stop();
    progress.unbind();
    progress.set(-1);
    busy.set("");
    running = null;
    reading.set(false);
  }

  private void show(
      Path path, ReadResult result, How how, FileWatch.@Nullable Stamp asRead, ViewRequest view) {
    Chronology read = result.chronology();
    boolean again = how != How.OPENED;
    // Half of a file that broke while it was open would look as if the rest had been deleted.
    if (read == null || (again && result.damaged())) {
      List<Problem> list = result.problems();
      String why = list.isEmpty() ? "" : told(list.getFirst());
      if (how == How.SAVED) {
        grace.setOnFinished(e -> fail(path, how, why, list));
        grace.playFromStart();
      } else {
        fail(path, how, why, list);
      }
      return;
    }
    banner.hide("file");
    problems.set(result.problems());
    Chronology before = state.chronology();
    if (again && before != null) {
      watch.read(asRead);
      state.reload(read);
      news.reloaded(before, read);
    } else {
      remember();
      FileMemory memory =
          settings.get().comfort().viewBack() ? settings.get().files().get(path.toString()) : null;
      file.set(path);
      watch.watch(path, asRead);
      state.open(read);
      String under = keeper.opened(path.toString());
      if (memory == null && !under.equals(path.toString())) {
        // It was moved: its last view comes with it.
        memory = settings.get().files().get(under);
      }
      if (memory != null) {
        table.set(memory.table());
      }
      if (!view.isNone()) {
        look(view);
      } else if (memory != null) {
        Remembered.restore(memory, state);
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
  private void fail(Path path, How how, String why, List<Problem> list) {
    if (!list.isEmpty()) {
      problems.set(list);
    }
    String name = String.valueOf(path.getFileName());
    banner.show(
        "file",
        Banner.Tone.ERROR,
        Messages.text(how == How.OPENED ? "file.open-failed" : "file.reload-failed", name, why),
        tables.sampleProperty().get() != null
            ? Messages.text("action.columns")
            : list.size() > 1 ? Messages.text("problems.show") : null,
        tables.sampleProperty().get() != null ? tables::show : () -> onProblems.run());
  }
}
