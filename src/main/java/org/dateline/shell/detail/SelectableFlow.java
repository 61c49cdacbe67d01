package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.layout.Reading;
import org.dateline.timeline.HardLines;
import org.dateline.timeline.RightToLeft;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A paragraph whose characters can be marked and copied. It draws the mark; {@link TextSelection}
 * decides where it runs.
 *
 * <p>Positions count what the layout counts: every character of every run, and one for a node that
 * is not text.
 */
final class SelectableFlow extends TextFlow {

  private static final char OBJECT = '\ufffc';

  private final Path mark = new Path();
  private final Path ring = new Path();
  private String lead = "\n";
  private int from;
  private int to;

  /** Whether the lines are broken here, and not by JavaFX. */
  private boolean hard;

  private double brokenAt = -1;
  private List<HardLines.Run> broken = List.of();
  private final Map<Text, String> written = new IdentityHashMap<>();

  SelectableFlow(String... styleClasses) {
    getStyleClass().add("flow");
    getStyleClass().addAll(styleClasses);
    setCursor(Cursor.TEXT);
    setAccessibleRole(AccessibleRole.TEXT);
    for (Path p : List.of(mark, ring)) {
      p.setManaged(false);
      p.setMouseTransparent(true);
    }
    mark.getStyleClass().setAll("selection-mark");
    ring.getStyleClass().setAll("focus-ring");
    getChildren().addAll(mark, ring);
  }

  /** Adds runs at the end. */
  SelectableFlow add(Node... runs) {
    return add(List.of(runs));
  }

  /**
   * Adds runs at the end; empty ones, which would take the style of the next with them, are left
   * out.
   */
  SelectableFlow add(List<? extends Node> runs) {
    for (Node run : runs) {
      if (run instanceof Text t && t.getText().isEmpty() && !(run instanceof FontIcon)) {
        continue;
      }
      if (run instanceof Text t && HardLines.needed(t.getText())) {
        t.setText(HardLines.breakable(t.getText()));
        t.getStyleClass().add(RightToLeft.STYLE);
        hard = true;
      }
      if (run instanceof LinkText) {
        run.focusVisibleProperty().subscribe(this::drawRing);
      }
      getChildren().add(run);
    }
    if (hard) {
      // The first letter with a direction says from which side a paragraph is read.
      boolean rightToLeft = Reading.isRightToLeft(characters());
      setNodeOrientation(
          rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
      brokenAt = -1;
    }
    return this;
  }

  /** Ends the lines so that they fit into a width in pixels. */
  private void breakAt(double width) {
    if (!hard || width <= 0) {
      return;
    }
    List<HardLines.Run> runs = new ArrayList<>();
    for (Node n : getManagedChildren()) {
      if (n instanceof Text t) {
        String text = written.computeIfAbsent(t, Text::getText);
        runs.add(new HardLines.Run(text, t.getFont(), 0));
      } else {
        runs.add(new HardLines.Run(String.valueOf(OBJECT), null, n.prefWidth(-1)));
      }
    }
    if (Math.abs(width - brokenAt) < 0.5 && runs.equals(broken)) {
      return;
    }
    brokenAt = width;
    broken = runs;
    BitSet breaks = HardLines.at(runs, width);
    int at = 0;
    for (Node n : getManagedChildren()) {
      if (n instanceof Text t) {
        String text = HardLines.with(words(t), at, breaks);
        if (!text.equals(t.getText())) {
          t.setText(text);
        }
        at += text.length();
      } else {
        at++;
      }
    }
  }

  /** The words of a run, whatever ends its lines. */
  private String words(Text run) {
    return written.getOrDefault(run, run.getText());
  }

  /**
   * What stands before this paragraph when a selection runs into it from the one above; a line feed
   * at first.
   */
  SelectableFlow leadBy(String separator) {
    lead = separator;
    return this;
  }

  String lead() {
    return lead;
  }

  /** Whether anything has been added. */
  boolean isEmpty() {
    return getManagedChildren().isEmpty();
  }

  /** All that is read here, character for character as the layout counts. */
  String characters() {
    StringBuilder b = new StringBuilder();
    for (Node n : getChildren()) {
      if (n.isManaged()) {
        if (n instanceof FontIcon icon) {
          b.repeat(OBJECT, icon.getText().length());
        } else if (n instanceof Text t) {
          b.append(words(t));
        } else {
          b.append(OBJECT);
        }
      }
    }
    return b.toString();
  }

  /**
   * The text between two positions as it is copied: no pictures, no spacing of headings, plain
   * spaces.
   */
  String copy(int start, int end) {
    StringBuilder b = new StringBuilder(end - start);
    int at = 0;
    for (Node n : getManagedChildren()) {
      int length = n instanceof Text t ? t.getText().length() : 1;
      int first = Math.max(start, at);
      int last = Math.min(end, at + length);
      if (first < last && n instanceof Text t && !(n instanceof FontIcon)) {
        String part = words(t).substring(first - at, last - at);
        b.append(HardLines.plain(isOurs(t) ? plain(part) : part));
      }
      at += length;
    }
    return b.toString();
  }

  /** Whether a run was set by this program, not taken from the file word for word. */
  private static boolean isOurs(Text run) {
    return run.getStyleClass().contains(Runs.MUTED) || run.getStyleClass().contains(Runs.STRONG)
        ? !run.getStyleClass().contains("editorial")
        : run.getText().indexOf(Runs.HAIR_SPACE) >= 0;
  }

  private static String plain(String set) {
    return set.replace(String.valueOf(Runs.HAIR_SPACE), "")
        .replace('\u00a0', ' ')
        .replace('\u2002', ' ');
  }

  /** The whole text as it is copied. */
  String copy() {
    return copy(0, characters().length());
  }

  /** The position nearest to a point of this flow. */
  int positionAt(double x, double y) {
    int n = characters().length();
    return Math.clamp(getHitInfo(new Point2D(x, y)).getInsertionIndex(), 0, n);
  }

  /** Marks the characters between two positions; nothing when they are equal. */
  void select(int start, int end) {
    from = start;
    to = end;
    drawMark();
  }

  @Override
  protected double computePrefHeight(double width) {
    breakAt(width - snappedLeftInset() - snappedRightInset());
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    breakAt(getWidth() - snappedLeftInset() - snappedRightInset());
    super.layoutChildren();
    drawMark();
    drawRing();
  }

  @Override
  public Object queryAccessibleAttribute(
      javafx.scene.AccessibleAttribute attribute, Object... parameters) {
    if (attribute == javafx.scene.AccessibleAttribute.TEXT) {
      return copy();
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  private void drawMark() {
    mark.getElements().setAll(from < to ? getRangeShape(from, to, true) : new PathElement[0]);
  }

  /** A frame about the link that has the keyboard. */
  private void drawRing() {
    PathElement[] shape = {};
    int at = 0;
    for (Node n : getManagedChildren()) {
      int length = n instanceof Text t ? t.getText().length() : 1;
      if (n instanceof LinkText && n.isFocusVisible()) {
        shape = getRangeShape(at, at + length, false);
      }
      at += length;
    }
    ring.getElements().setAll(shape);
  }
}
