package org.dateline.shell;

import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import org.dateline.shell.keys.Category;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.keys.Scope;
import org.dateline.shell.merge.FilesLine;
import org.dateline.state.TimelineState;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with several files that are one timeline. */
final class MergeCommands {

  private MergeCommands() {}

  /**
   * Adds the actions.
   *
   * @param add asks for more files
   * @param duplicates shows what may be told twice
   * @param note says for a moment what was done
   */
  static void register(
      Registry registry,
      TimelineState state,
      FileDesk files,
      FilesLine line,
      Runnable add,
      Runnable duplicates,
      Consumer<String> note) {
    BooleanBinding several = files.togetherProperty().isNotNull();
    registry.add(
        Command.of("files.add", Category.FILE, Scope.WINDOW, add)
            .keys("Ctrl+Shift+O")
            .when(state.chronologyProperty().isNotNull())
            .icon(Feather.FILE_PLUS));
    registry.add(
        Command.of("files.chips", Category.FILE, Scope.WINDOW, line::enter)
            .keys("Alt+F")
            .when(several)
            .icon(Feather.FILE));
    registry.add(
        Command.of("files.duplicates", Category.FILE, Scope.WINDOW, duplicates)
            .keys("Ctrl+Shift+J")
            .when(line.hasPairsProperty())
            .icon(Feather.COPY));
    registry.add(
        Command.of("twin.next", Category.MOVE, Scope.WINDOW, () -> note.accept(line.walk(1)))
            .keys("J")
            .when(line.hasPairsProperty()));
    registry.add(
        Command.of("twin.previous", Category.MOVE, Scope.WINDOW, () -> note.accept(line.walk(-1)))
            .keys("Shift+J")
            .when(line.hasPairsProperty()));
  }
}
