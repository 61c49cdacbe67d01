package org.dateline.shell;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.format.ReadResult;
import org.dateline.format.imports.TableSample;
import org.dateline.shell.imports.ColumnMemory;
import org.dateline.shell.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The table that was last read or tried, when it is one whose columns may mean one thing or
 * another: says that they were guessed, and asks where the guess is doubtful.
 */
final class TableDesk {

  private final Banner banner;
  private final ColumnMemory memory;
  private final ReadOnlyObjectWrapper<@Nullable TableSample> sample = new ReadOnlyObjectWrapper<>();

  /** Shows what the columns mean. */
  private Runnable show = () -> {};

  /** The same, but only where nothing else is shown. */
  private Runnable ask = () -> {};

  /**
   * @param folder where what the user says is kept
   */
  TableDesk(Banner banner, Path folder) {
    this.banner = banner;
    this.memory = new ColumnMemory(folder);
  }

  /**
   * @param show shows what the columns mean, by the user's wish
   * @param ask shows it unasked, if nothing else is being shown
   */
  void setOnColumns(Runnable show, Runnable ask) {
    this.show = show;
    this.ask = ask;
  }

  /** What the user said of the columns of tables. */
  ColumnMemory memory() {
    return memory;
  }

  /** The table, null when the file is none. */
  ReadOnlyObjectProperty<@Nullable TableSample> sampleProperty() {
    return sample.getReadOnlyProperty();
  }

  /** The table in a file; null for none. Off the FX thread. */
  @Nullable TableSample sampled(Path path) {
    try {
      return TableSample.of(path, memory);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Takes what was found in the file that was read. */
  void set(@Nullable TableSample found) {
    sample.set(found);
  }

  /** There is no file any more. */
  void clear() {
    sample.set(null);
    banner.hide("columns");
  }

  /** Shows what the columns mean. */
  void show() {
    show.run();
  }

  /**
   * Says that the columns were guessed; where that is doubtful, asks at once.
   *
   * @param again whether the file was open before: nothing is asked then
   */
  void tell(ReadResult read, boolean again) {
    TableSample table = sample.get();
    if (table == null || table.said() != null || read.unreadable()) {
      banner.hide("columns");
    } else {
      banner.show(
          "columns",
          Banner.Tone.NOTE,
          Messages.text("columns.guessed"),
          Messages.text("action.columns"),
          () -> show.run());
    }
    boolean doubtful =
        table != null && table.said() == null && (read.unreadable() || !table.isSure());
    if (doubtful && !again) {
      ask.run();
    }
  }
}
