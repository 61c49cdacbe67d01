package org.dateline.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.dateline.shell.settings.PanePlaces;

/**
 * The panes of an open file: timeline above the event list, detail pane at their right, overview
 * below them. A pane that comes back has the size it had.
 */
final class Workspace extends BorderPane {

  /** The detail pane takes no more of the width than this share when it is put up. */
  private static final double MOST = 0.45;

  /** Pixels between panes; a line in the middle of them is seen. */
  static final double DIVIDER = 5;

  private final Node timeline;
  private final Region detail;
  private final Region list;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private final BooleanProperty detailShown = new SimpleBooleanProperty();
  private final BooleanProperty listShown = new SimpleBooleanProperty();
  private final BooleanProperty overviewShown = new SimpleBooleanProperty();
  private double detailWidth;
  private double cutTo = Double.MAX_VALUE;
  private double listShare;

  Workspace(Node timeline, Region detail, Region list, Region overview, PanePlaces places) {
    this.timeline = timeline;
    this.detail = detail;
    this.list = list;
    detailWidth = places.detailWidth();
    listShare = places.listShare();
    down.setOrientation(Orientation.VERTICAL);
    across.setFocusTraversable(false);
    down.setFocusTraversable(false);

    SplitPane.setResizableWithParent(detail, false);
    SplitPane.setResizableWithParent(list, false);
    down.getItems().setAll(timeline);
    across.getItems().setAll(down);
    setCenter(across);
    overviewShown.subscribe(on -> setBottom(on ? overview : null));
    detailShown.subscribe(this::placeDetail);
    listShown.subscribe(this::placeList);
    detailShown.set(places.detail());
    listShown.set(places.list());
    overviewShown.set(places.overview());
    // Dividers are shares of a width that is known only now.
    across.widthProperty().subscribe((was, now) -> widthChanged(was.doubleValue()));
    down.heightProperty()
        .subscribe(
            (was, now) -> {
              if (was.doubleValue() <= 0) {
                divideDown();
              }
            });
  }

  BooleanProperty detailShownProperty() {
    return detailShown;
  }

  BooleanProperty listShownProperty() {
    return listShown;
  }

  BooleanProperty overviewShownProperty() {
    return overviewShown;
  }

  /** What is shown and how large it is, to be remembered. */
  PanePlaces places() {
    measure();
    return new PanePlaces(
        detailShown.get(), listShown.get(), overviewShown.get(), detailWidth, listShare);
  }

  /** The dividers, whose moves are worth remembering. */
  List<SplitPane> splits() {
    return List.of(across, down);
  }

  /** Divides a width that is the first, or that has room again for the whole of the pane. */
  private void widthChanged(double was) {
    if (was <= 0 || cut()) {
      divideAcross();
    }
  }

  /** Whether the detail pane is narrower than wished because the window is narrow. */
  private boolean cut() {
    return cutTo < detailWidth && Math.abs(detail.getWidth() - cutTo) < 3;
  }

  private void placeDetail(boolean on) {
    measure();
    if (on && !across.getItems().contains(detail)) {
      across.getItems().add(detail);
      divideAcross();
    } else if (!on) {
      across.getItems().remove(detail);
    }
  }

  private void placeList(boolean on) {
    measure();
    if (on && !down.getItems().contains(list)) {
      down.getItems().add(list);
      divideDown();
    } else if (!on) {
      down.getItems().remove(list);
    }
  }

  private void measure() {
    if (across.getItems().contains(detail) && detail.getWidth() > 0 && !cut()) {
      detailWidth = detail.getWidth();
    }
    if (down.getItems().contains(list) && list.getHeight() > 0 && down.getHeight() > 0) {
      listShare = list.getHeight() / down.getHeight();
    }
  }

  /** Where what is left of a detail pane of that width ends, in a workspace of that width. */
  static double left(double width, double detailWidth) {
    return Math.round(width - Math.min(detailWidth, width * MOST) - DIVIDER);
  }

  /** Where what is above a table with that share of a height ends. */
  static double above(double height, double listShare) {
    return Math.round(height - height * listShare - DIVIDER);
  }

  /** The share by which a split pane puts a divider there: it counts from the middle. */
  private static double share(double at, double length) {
    return (at + DIVIDER / 2) / length;
  }

  private void divideAcross() {
    if (across.getWidth() > 0 && across.getItems().size() == 2) {
      cutTo = Math.min(detailWidth, across.getWidth() * MOST);
      double width = across.getWidth();
      across.setDividerPositions(share(left(width, detailWidth), width));
    }
  }

  private void divideDown() {
    if (down.getHeight() > 0 && down.getItems().size() == 2) {
      double height = down.getHeight();
      down.setDividerPositions(share(above(height, listShare), height));
    }
  }
}
