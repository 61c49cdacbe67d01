package org.dateline.shell;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.dateline.shell.settings.PanePlaces;
import org.dateline.timeline.Palette;
import org.dateline.timeline.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Timeline and overview where the window will have them, and the other panes as the places they
 * will take. It asks for no style sheet, which would cost a fifth of the time to the first frame:
 * measures and colours are those of {@code dateline.css}, and a test compares them.
 */
final class FirstPlaces extends Region {

  private static final double TOOLS = 52;
  private static final double STATUS = 28;
  private static final double LINE = 1;

  /** From a pane to the line beside it. */
  private static final double BESIDE = (Workspace.DIVIDER - LINE) / 2;

  /** A row of the banner. */
  private static final double BANNER = 38;

  /** Around a pane that can have the focus. */
  private static final double RING = 2;

  private final Region timeline;
  private final Region overview;
  private final PanePlaces panes;
  private final double top;
  private final boolean tray;
  private final Region tools;
  private final Region bannerRow;
  private final Region trayPlace;
  private final Region listLine;
  private final Region detailLine;
  private final Region overviewRing;
  private final Region status;

  /**
   * @param panes which there will be
   * @param banner whether there is something to remark on the file
   * @param tray whether some events have no place on the axis
   */
  FirstPlaces(
      Region timeline,
      Region overview,
      PanePlaces panes,
      boolean banner,
      boolean tray,
      Theme theme) {
    this.timeline = timeline;
    this.overview = overview;
    this.panes = panes;
    this.tray = tray;
    top = banner ? TOOLS + BANNER : TOOLS;
    Color ground = Palette.of(theme).ground();
    Color subtle =
        switch (theme) {
          case LIGHT -> Color.web("#f6f8fa");
          case DARK -> Color.web("#161b22");
          case LIGHT_CONTRAST, DARK_CONTRAST -> ground;
        };
    Color line =
        switch (theme) {
          case LIGHT -> Color.web("#d0d7de");
          case DARK -> Color.web("#30363d");
          case LIGHT_CONTRAST -> Color.web("#59636e");
          case DARK_CONTRAST -> Color.web("#9ea7b3");
        };
    setBackground(Background.fill(ground));
    overview.setBackground(Background.fill(ground));
    overview.setBorder(new Border(edge(line)));
    tools = place(line, ground, new Insets(0, 0, LINE, 0));
    bannerRow = place(line, subtle, new Insets(0, 0, LINE, 0));
    trayPlace = place(line, ground, new Insets(LINE, 0, 0, 0));
    listLine = place(line, null, Insets.EMPTY);
    detailLine = place(line, null, Insets.EMPTY);
    overviewRing = place(ground, null, Insets.EMPTY);
    status = place(line, subtle, new Insets(LINE, 0, 0, 0));
    bannerRow.setVisible(banner);
    trayPlace.setVisible(tray);
    listLine.setVisible(panes.list());
    detailLine.setVisible(panes.detail());
    overviewRing.setVisible(panes.overview());
    overview.setVisible(panes.overview());
    getChildren()
        .addAll(
            timeline,
            trayPlace,
            listLine,
            detailLine,
            overviewRing,
            overview,
            tools,
            bannerRow,
            status);
  }

  /** A line above, and as much room left on the other sides. */
  private static BorderStroke edge(Color line) {
    Color none = Color.TRANSPARENT;
    BorderStrokeStyle solid = BorderStrokeStyle.SOLID;
    return new BorderStroke(
        line, none, none, none, solid, solid, solid, solid, null, BorderWidths.DEFAULT, null);
  }

  private static Region place(Color outer, @Nullable Color inner, Insets border) {
    Region place = new Region();
    BackgroundFill all = new BackgroundFill(outer, null, null);
    place.setBackground(
        inner == null
            ? new Background(all)
            : new Background(all, new BackgroundFill(inner, null, border)));
    return place;
  }

  @Override
  protected void layoutChildren() {
    double w = snapSizeX(getWidth());
    // What is between the bars has whole pixels, as a border pane gives them.
    double bottom = top + snapSizeY(getHeight() - STATUS - top);
    tools.resizeRelocate(0, 0, w, TOOLS);
    status.resizeRelocate(0, bottom, w, STATUS);
    if (panes.overview()) {
      double high = overview.prefHeight(-1);
      bottom -= high + 2 * RING;
      overviewRing.resizeRelocate(0, bottom, w, high + 2 * RING);
      overview.resizeRelocate(RING, bottom + RING, w - 2 * RING, high);
    }
    bannerRow.resizeRelocate(0, TOOLS, w, BANNER);
    double right = w;
    if (panes.detail()) {
      right = Workspace.left(w, panes.detailWidth());
      detailLine.resizeRelocate(right + BESIDE, top, LINE, bottom - top);
    }
    double low = bottom;
    if (panes.list()) {
      low = top + Workspace.above(bottom - top, panes.listShare());
      listLine.resizeRelocate(0, low + BESIDE, right, LINE);
    }
    if (tray) {
      low -= UndatedTray.HEIGHT;
      trayPlace.resizeRelocate(0, low, right, UndatedTray.HEIGHT);
    }
    timeline.resizeRelocate(
        RING, top + RING, snapSizeX(right - 2 * RING), snapSizeY(low - top - 2 * RING));
  }
}
