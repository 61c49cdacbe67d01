package org.dateline.shell;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.dateline.shell.keys.Category;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.keys.Scope;
import org.dateline.state.AsOf;
import org.dateline.state.TimelineState;
import org.kordamp.ikonli.feather.Feather;

/** The actions of the two clocks: when it happened and when it was said. */
final class ClockCommands {

  private final Registry registry;

  private ClockCommands(Registry registry) {
    this.registry = registry;
  }

  /**
   * @param showAsOf shows the card of “known as of”
   */
  static void register(Registry registry, TimelineState state, Runnable showAsOf) {
    ClockCommands c = new ClockCommands(registry);
    AsOf asOf = state.asOf();
    BooleanBinding open = state.chronologyProperty().isNotNull();
    BooleanBinding selected = open.and(state.selectedProperty().greaterThanOrEqualTo(0));
    c.add("clocks.jump", Category.MOVE, selected, state.clocks()::jump, Feather.REPEAT, "T");
    c.add(
        "clocks.both", Category.ZOOM, open, state.clocks()::toggle, Feather.GIT_COMMIT, "Shift+T");
    c.add(
        "clocks.order",
        Category.SEARCH,
        open,
        () -> state.clocks().setBySaid(!state.clocks().bySaidProperty().get()),
        Feather.ARROW_DOWN,
        "Alt+T");
    c.add("asof", Category.SEARCH, open, showAsOf, Feather.CLOCK, "K");
    c.add("asof.next", Category.SEARCH, open, asOf::next, Feather.CHEVRON_RIGHT);
    c.add("asof.previous", Category.SEARCH, open, asOf::previous, Feather.CHEVRON_LEFT);
    c.add(
        "asof.hide",
        Category.SEARCH,
        open,
        () -> asOf.setHides(!asOf.hidesProperty().get()),
        Feather.EYE_OFF);
    c.add("asof.reset", Category.SEARCH, asOf.atProperty().isNotNull(), asOf::reset, Feather.X);
  }

  private void add(
      String id,
      Category category,
      ObservableBooleanValue when,
      Runnable run,
      Feather icon,
      String... keys) {
    registry.add(Command.of(id, category, Scope.WINDOW, run).when(when).icon(icon).keys(keys));
  }
}
