package org.dateline.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dateline.shell.settings.WindowPlace;
import org.jspecify.annotations.Nullable;

/** Puts a stage where it was, on a screen that is there. */
final class StagePlace {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** Share of a screen that a window leaves room around at. */
  private static final double MOST = 0.9;

  private StagePlace() {}

  /**
   * @param place null for a first start
   */
  static void restore(Stage stage, @Nullable WindowPlace place) {
    if (place == null) {
      first(stage, Screen.getPrimary().getVisualBounds());
      return;
    }
    WindowPlace on = place.onScreen(areas());
    stage.setX(on.x());
    stage.setY(on.y());
    stage.setWidth(on.width());
    stage.setHeight(on.height());
    stage.setMaximized(on.maximized());
  }

  /**
   * Sees to it that a stage cannot be made so small that its content would overlap, nor must be
   * larger than the screen it is on.
   *
   * @param zoom how much larger than usual the content is
   */
  static void least(Stage stage, double zoom) {
    Rectangle2D area =
        Screen.getScreens().stream()
            .map(Screen::getVisualBounds)
            .filter(b -> b.contains(sane(stage.getX()), sane(stage.getY())))
            .findFirst()
            .orElse(Screen.getPrimary().getVisualBounds());
    stage.setMinWidth(Math.min(WindowPlace.MIN_WIDTH * zoom, area.getWidth()));
    stage.setMinHeight(Math.min(WindowPlace.MIN_HEIGHT * zoom, area.getHeight()));
  }

  private static double sane(double pixels) {
    return Double.isNaN(pixels) ? 0 : pixels;
  }

  /**
   * On a screen with room for it and its frame in the middle; else it fills the screen. How thick a
   * frame the system draws is not known before the window is shown.
   */
  private static void first(Stage stage, Rectangle2D area) {
    double width = Math.min(WIDTH, Math.floor(area.getWidth() * MOST));
    double height = Math.min(HEIGHT, Math.floor(area.getHeight() * MOST));
    stage.setX(area.getMinX() + Math.floor((area.getWidth() - width) / 2));
    stage.setY(area.getMinY() + Math.floor((area.getHeight() - height) / 3));
    stage.setWidth(width);
    stage.setHeight(height);
    stage.setMaximized(width < WIDTH || height < HEIGHT);
  }

  /** Where the stage is now. */
  static WindowPlace of(Stage stage) {
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  private static List<WindowPlace.Area> areas() {
    List<Screen> screens = new ArrayList<>(Screen.getScreens());
    screens.remove(Screen.getPrimary());
    screens.addFirst(Screen.getPrimary());
    return screens.stream()
        .map(Screen::getVisualBounds)
        .map(b -> new WindowPlace.Area(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()))
        .toList();
  }
}
