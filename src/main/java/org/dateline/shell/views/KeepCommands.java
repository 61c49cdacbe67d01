package org.dateline.shell.views;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.dateline.shell.keys.Category;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.keys.Scope;
import org.dateline.state.TimelineState;
import org.kordamp.ikonli.feather.Feather;

/** The actions of what is kept. */
public final class KeepCommands {

  private KeepCommands() {}

  /**
   * @param list shows bookmarks and views
   * @param save asks for the name of a view
   * @param copy copies the view as a command line
   */
  public static void register(
      Registry registry,
      TimelineState state,
      ViewKeeper keeper,
      Runnable list,
      Runnable save,
      Runnable copy) {
    BooleanBinding open = state.chronologyProperty().isNotNull();
    BooleanBinding selected = open.and(state.selectedProperty().greaterThanOrEqualTo(0));
    add(registry, "bookmark", selected, keeper::toggle, Feather.BOOKMARK, "B");
    add(registry, "bookmarks", open, list, Feather.LIST, "'");
    add(registry, "bookmark.next", open, () -> keeper.step(1), Feather.CHEVRON_RIGHT, "M");
    add(
        registry,
        "bookmark.previous",
        open,
        () -> keeper.step(-1),
        Feather.CHEVRON_LEFT,
        "Shift+M");
    add(registry, "view.save", open, save, Feather.LAYOUT, "Shift+B");
    registry.add(
        Command.of("copy.view", Category.COPY, Scope.WINDOW, copy)
            .when(open)
            .icon(Feather.TERMINAL)
            .keys("Ctrl+Shift+V"));
  }

  private static void add(
      Registry registry,
      String id,
      ObservableBooleanValue when,
      Runnable run,
      Feather icon,
      String key) {
    registry.add(Command.of(id, Category.KEEP, Scope.WINDOW, run).when(when).icon(icon).keys(key));
  }
}
