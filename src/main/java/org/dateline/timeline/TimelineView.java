package org.dateline.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;
import org.dateline.layout.Block;
import org.dateline.layout.Frame;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * The timeline: axis, lane headings and events of a {@link TimelineState}, painted on a canvas,
 * with the mouse of its own. Keys come from the window's registry, which calls the commands here
 * and in the state.
 */
public final class TimelineView extends Control {

  private final TimelineState state;
  private final ObjectProperty<Theme> theme =
      new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
  private final PaintCounts counts = new PaintCounts();
  private final Locale locale;

  /** Stands in for the selected event before a screen reader: a canvas has no parts. */
  private final Region focused = new Region();

  public TimelineView(TimelineState state) {
    this(state, Locale.getDefault());
  }

  /**
   * @param locale language of ticks and words
   */
  public TimelineView(TimelineState state, Locale locale) {
    this.state = state;
    this.locale = locale;
    getStyleClass().add("timeline-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    focused.setAccessibleRole(AccessibleRole.LIST_ITEM);
    focused.setManaged(false);
    focused.setMouseTransparent(true);
    focused.setId("timeline-event");
    setMinSize(200, 120);
  }

  public TimelineState state() {
    return state;
  }

  /** Light or dark. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** How often things were drawn and measured, for tests that count. */
  public PaintCounts counts() {
    return counts;
  }

  /** The frame on screen, or null before the first. */
  public @Nullable Frame frame() {
    return skin() == null ? null : skin().frame();
  }

  /** The block with a frame around it because the pointer is on it; null when on none. */
  @Nullable Block framedBlock() {
    return skin() == null ? null : skin().framedBlock();
  }

  /**
   * Whether all is drawn as it will stay. In a large file the rows of another scale are found on
   * another thread, while those of the last one are shown.
   */
  public boolean isSettled() {
    return skin() == null || skin().isSettled();
  }

  /** Finds here and now what is still to be found: for a picture that cannot wait. */
  public void settle() {
    if (skin() != null) {
      skin().settle();
    }
  }

  /**
   * Opens a peek at what the selection stands in: the titles of a counted block, or the whole title
   * and date of an event. Closes it when it is open. False when there is nothing to peek at.
   */
  public boolean peek() {
    return skin() != null && skin().peek();
  }

  /** Closes the peek. True when it was open. */
  public boolean closePeek() {
    return skin() != null && skin().closePeek();
  }

  /** Zooms into the counted block that holds the selected event. False when it is not in one. */
  public boolean enter() {
    return skin() != null && skin().enterBlock();
  }

  /** Scrolls the lanes by a number of screens; positive is down. */
  public void pageRows(int screens) {
    if (skin() != null) {
      skin().scrollBy(screens * getHeight() * 0.8);
    }
  }

  Region focused() {
    return focused;
  }

  /** What a screen reader says of the whole and of the selected event; empty for none. */
  void say(String whole, String event) {
    setAccessibleText(whole);
    focused.setAccessibleText(event);
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case FOCUS_ITEM -> state.selected() < 0 ? this : focused;
      case ITEM_COUNT -> state.shownProperty().get().cardinality();
      case SELECTED_ITEMS ->
          FXCollections.observableArrayList(state.selected() < 0 ? List.of() : List.of(focused));
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private @Nullable TimelineSkin skin() {
    return getSkin() instanceof TimelineSkin s ? s : null;
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(TimelineView.class.getResource("timeline.css")).toExternalForm();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TimelineSkin(this, locale);
  }
}
