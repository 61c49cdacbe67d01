package org.dateline.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.model.Chronology;
import org.dateline.shell.settings.FileMemory;
import org.dateline.shell.settings.PanePlaces;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.text.Messages;
import org.dateline.shell.views.Remembered;
import org.dateline.shell.views.ViewKeeper;
import org.dateline.state.TimelineState;
import org.dateline.timeline.OverviewStrip;
import org.dateline.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/**
 * A file's timeline where it is going to stand, for the first frame of a start. The window itself
 * takes half of the time of a start to build; it takes over this one's scene. On the FX thread.
 */
public final class FirstLook {

  private final TimelineState state = new TimelineState();
  private final TimelineView timeline;
  private final OverviewStrip overview;
  private final Stage stage;
  private final @Nullable FileMemory memory;

  /**
   * Gives a stage that is not shown yet its place, its title and what is seen first.
   *
   * @param file where the chronology was read from; absolute
   * @param remarks whether its reader has remarked on something
   */
  public FirstLook(
      Stage stage,
      SettingsStore settings,
      ThemeSwitch theme,
      Path file,
      Chronology read,
      boolean remarks) {
    this.stage = stage;
    timeline = new TimelineView(state);
    overview = new OverviewStrip(state);
    timeline.themeProperty().bind(theme.themeProperty());
    overview.themeProperty().bind(theme.themeProperty());
    state.open(read);
    ViewKeeper keeper = new ViewKeeper(state, settings.folder(), () -> "", what -> {});
    memory = FileDesk.remembered(settings, keeper, List.of(file));
    boolean back = settings.get().comfort().windowBack();
    FirstPlaces places =
        new FirstPlaces(
            timeline,
            overview,
            back ? settings.get().panes() : PanePlaces.DEFAULT,
            remarks,
            read.events().dated() < read.events().size(),
            theme.themeProperty().get());
    // What is done to it now would be forgotten.
    places.setMouseTransparent(true);
    timeline.setFocusTraversable(false);
    overview.setFocusTraversable(false);
    stage.setScene(new Scene(new Zoomed(places, theme.zoomProperty())));
    stage.setTitle(Messages.text("window.title", read.timeline().title()));
    StagePlace.restore(stage, back ? settings.get().window() : null);
  }

  /** Shows the stage, with the file as it was left; what fits in there is known only then. */
  public void show() {
    stage.show();
    if (memory != null) {
      Remembered.restore(memory, state);
    }
  }

  /** The timeline that is shown. */
  TimelineView timeline() {
    return timeline;
  }

  /** The overview that is shown, unless it is hidden. */
  OverviewStrip overview() {
    return overview;
  }

  /** Ends it, once a window has taken over the scene. */
  public void close() {
    timeline.themeProperty().unbind();
    overview.themeProperty().unbind();
    timeline.setSkin(null);
    overview.setSkin(null);
    state.close();
  }
}
