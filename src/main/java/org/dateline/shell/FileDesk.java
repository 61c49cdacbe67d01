package org.dateline.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.dateline.query.merge.Together;
import org.dateline.shell.merge.TogetherReader;
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

  /** All that are open, the first one too. */
  private List<Path> all = List.of();

  private final ReadOnlyObjectWrapper<@Nullable Together> together = new ReadOnlyObjectWrapper<>();
  private final FileWatches watch = new FileWatches(this::changed, this::gone);
  private final PauseTransition grace = new PauseTransition(GRACE);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);

  /** Name of the table under the timeline; kept with the file. */
  private final StringProperty table = new SimpleStringProperty("");

  private final ViewKeeper keeper;
  private final TableDesk tables;

  private @Nullable Task<TogetherReader.Read> running;

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

  /** The open files, in the order in which they were asked for; none on the start page. */
  List<Path> all() {
    return all;
  }

  /** How many files what is told is about; one at least. */
  int openFiles() {
    return Math.max(1, all.size());
  }

  /** Several open files as the one timeline that they are; null when it is one file or none. */
  ReadOnlyObjectProperty<@Nullable Together> togetherProperty() {
    return together.getReadOnlyProperty();
  }

  /** The open file, of several the first; null on the start page. */
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
    open(List.of(path), view);
  }

  /** Opens files as one timeline in place of what is open; at least one. */
  void open(List<Path> paths, ViewRequest view) {
    List<Path> files = paths.stream().map(p -> p.toAbsolutePath().normalize()).distinct().toList();
    if (!view.isNone() && files.equals(all) && state.chronology() != null) {
      state.leaveView();
      look(view);
    } else {
      read(files, How.OPENED, view, () -> {});
    }
  }

  /** Opens more files as one timeline with what is open. */
  void add(List<Path> more) {
    List<Path> paths = new ArrayList<>(all);
    paths.addAll(more);
    open(paths, ViewRequest.NONE);
  }

  /** Reads a table whose columns mean something else now, and shows all of it. */
  void readMapped(Path table) {
    read(List.of(table), How.OPENED, ViewRequest.NONE, state::fitAll);
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
    together.set(null);
    all = List.of(path.toAbsolutePath().normalize());
    file.set(all.getFirst());
    state.open(read);
    keeper.opened(path.toAbsolutePath().normalize().toString());
  }

  /** Reads the open file again; view, filter and selection stay. */
  void reload() {
    again(How.ASKED);
  }

  /** Another program saved it. */
  private void changed() {
    again(How.SAVED);
  }

  /** All of them: a reading that this one takes the place of may have been for another. */
  private void again(How how) {
    if (!all.isEmpty()) {
      read(all, how, ViewRequest.NONE, () -> {});
    }
  }

  private void gone(Path now) {
    if (all.contains(now)) {
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
    all = List.of();
    together.set(null);
    watch.watch(Map.of());
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
    watch.watch(Map.of());
  }

  /** Gives up a reading that is under way. */
  void cancel() {
    grace.stop();
    Task<TogetherReader.Read> task = running;
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
      if (all.size() > 1) {
        keeper.leave(memory);
        return;
      }
      settings.update(s -> s.withFile(path.toString(), memory));
    }
  }

  private void read(List<Path> paths, How how, ViewRequest view, Runnable then) {
    cancel();
    Path path = paths.getFirst();
    boolean single = paths.size() == 1;
    Map<Path, FileWatch.@Nullable Stamp> asRead = new LinkedHashMap<>();
    FileReader.Ready ready = single && how == How.OPENED ? reader.ready(path) : null;
    if (ready != null) {
      asRead.put(path, FileWatch.Stamp.of(path));
      tables.set(ready.table());
      show(paths, TogetherReader.read(paths, p -> ready.result()), how, asRead, view);
      tables.tell(ready.result(), false);
      then.run();
      return;
    }
    AtomicReference<@Nullable TableSample> table = new AtomicReference<>();
    Task<TogetherReader.Read> task =
        new Task<>() {
          @Override
          protected TogetherReader.Read call() {
            // Before they are read: what is saved meanwhile is read once more.
            paths.forEach(p -> asRead.put(p, FileWatch.Stamp.of(p)));
            table.set(single ? tables.sampled(path) : null);
            ReadProgress at =
                new ReadProgress() {
                  @Override
                  public void at(long done, long total) {
                    updateProgress(done, total);
                  }

                  @Override
                  public boolean cancelled() {
                    return isCancelled();
                  }
                };
            return TogetherReader.read(paths, p -> reader.read(p, tables.memory(), at));
          }
        };
    running = task;
    progress.bind(task.progressProperty());
    task.setOnSucceeded(
        e -> {
          try {
            tables.set(table.get());
            show(paths, task.getValue(), how, asRead, view);
            tables.tell(task.getValue().result(), how != How.OPENED);
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
      List<Path> paths,
      TogetherReader.Read found,
      How how,
      Map<Path, FileWatch.@Nullable Stamp> asRead,
      ViewRequest view) {
    ReadResult result = found.result();
    Chronology read = result.chronology();
    boolean again = how != How.OPENED;
    // Half of a file that broke while it was open would look as if the rest had been deleted.
    if (read == null || (again && !found.broken().isEmpty())) {
      Path path = found.broken().isEmpty() ? paths.getFirst() : found.broken().getFirst();
      List<Problem> list = result.problems();
      if (how == How.SAVED) {
        grace.setOnFinished(e -> fail(path, how, why(list, path), list));
        grace.playFromStart();
      } else {
        fail(path, how, why(list, path), list);
      }
      return;
    }
    banner.hide("file");
    problems.set(result.problems());
    // Before the file is placed: a table under the timeline takes its share of what the banner
    // leaves.
    tellProblems(result.problems(), paths.size());
    Chronology before = state.chronology();
    if (again && before != null) {
      watch.read(asRead);
      state.reload(read);
      together.set(found.together());
      news.reloaded(before, read);
    } else {
      opened(paths, found, asRead, read, view);
    }
    // Of several, the others are shown: that one is missing must not go unsaid.
    found.unread().stream()
        .findFirst()
        .ifPresent(p -> fail(p, how, why(result.problems(), p), result.problems()));
  }

  private void tellProblems(List<Problem> list, int files) {
    if (list.isEmpty()) {
      banner.hide("problems");
    } else {
      banner.show(
          "problems",
          Banner.Tone.WARNING,
          Messages.text("problems.banner", Problem.count(list), files),
          Messages.text("problems.show"),
          () -> onProblems.run());
    }
  }

  private void opened(
      List<Path> paths,
      TogetherReader.Read found,
      Map<Path, FileWatch.@Nullable Stamp> asRead,
      Chronology read,
      ViewRequest view) {
    remember();
    Path path = paths.getFirst();
    boolean single = paths.size() == 1;
    file.set(path);
    all = paths;
    watch.watch(asRead);
    state.open(read);
    together.set(found.together());
    FileMemory memory = remembered(settings, keeper, paths);
    if (memory != null) {
      table.set(memory.table());
    }
    if (!view.isNone()) {
      look(view);
    } else if (memory != null) {
      Remembered.restore(memory, state);
    }
    if (single) {
      settings.update(s -> s.withRecent(path.toString()));
    }
    remember();
  }

  /** Sets the bookmarks of files that are open now; how they were left, or null for not known. */
  static @Nullable FileMemory remembered(
      SettingsStore settings, ViewKeeper keeper, List<Path> paths) {
    // Several files are kept under all their paths, apart from what is kept of each.
    String key = paths.stream().map(Path::toString).collect(Collectors.joining("\n"));
    boolean single = paths.size() == 1;
    String under = keeper.opened(key);
    FileMemory memory = null;
    if (settings.get().comfort().viewBack()) {
      memory = single ? settings.get().files().get(key) : keeper.last();
    }
    if (single && memory == null && !under.equals(key)) {
      // It was moved: its last view comes with it.
      memory = settings.get().files().get(under);
    }
    return memory;
  }

  /** The first problem of a file, or else of any. */
  private static String why(List<Problem> list, Path path) {
    return list.stream()
        .filter(p -> path.equals(p.file()))
        .findFirst()
        .or(() -> list.stream().findFirst())
        .map(FileDesk::told)
        .orElse("");
  }

  /** A problem with its place; one of the whole file needs none. */
  private static String told(Problem p) {
    String message = p.message(Locale.getDefault());
    return p.line() > 0 ? ProblemsCard.place(p) + ": " + message : message;
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
