package org.dateline.timeline;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.dateline.state.TimelineState;

/**
 * The whole extent as a density strip, with a window for the stretch on screen that drags and
 * resizes, and a tick for each search hit.
 */
public final class OverviewStrip extends Control {

  private static final double HEIGHT = 84;

  private final TimelineState state;
  private final ObjectProperty<Theme> theme =
      new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
  private final Locale locale;

  public OverviewStrip(TimelineState state) {
    this(state, Locale.getDefault());
  }

  /**
   * @param locale language of the ticks
   */
  public OverviewStrip(TimelineState state, Locale locale) {
    this.state = state;
    this.locale = locale;
    getStyleClass().add("overview-strip");
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(new TimelineTexts(locale).text("accessible.overview"));
    setFocusTraversable(true);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  public TimelineState state() {
    return state;
  }

  /** Whether all is drawn as it will stay; a large file is counted on another thread. */
  public boolean isSettled() {
    return !(getSkin() instanceof OverviewSkin s) || s.isSettled();
  }

  /** Light or dark. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new OverviewSkin(this, locale);
  }
}
