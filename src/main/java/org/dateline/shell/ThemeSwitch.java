package org.dateline.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.settings.ThemeChoice;
import org.dateline.timeline.Theme;

/** Light or dark for all windows: the system's until the user says otherwise. On the FX thread. */
public final class ThemeSwitch {

  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final SettingsStore settings;
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

  public ThemeSwitch(SettingsStore settings) {
    this.settings = settings;
    Platform.getPreferences().colorSchemeProperty().addListener((o, was, now) -> apply());
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    apply();
  }

  /** What is on now. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** Dresses a scene, now and whenever the theme changes. */
  public void dress(Scene scene) {
    scene.getStylesheets().add(Assets.url("shell/dateline.css"));
    Runnable mark = () -> scene.getRoot().pseudoClassStateChanged(DARK, theme.get() == Theme.DARK);
    mark.run();
    theme.addListener((o, was, now) -> mark.run());
  }

  /** From light to dark or back; remembered. */
  public void toggle() {
    choose(theme.get() == Theme.DARK ? ThemeChoice.LIGHT : ThemeChoice.DARK);
  }

  /** Remembers a choice and shows it. */
  public void choose(ThemeChoice choice) {
    settings.update(s -> s.withTheme(choice));
    apply();
  }

  private void apply() {
    Theme next =
        switch (settings.get().theme()) {
          case LIGHT -> Theme.LIGHT;
          case DARK -> Theme.DARK;
          case SYSTEM ->
              Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                  ? Theme.DARK
                  : Theme.LIGHT;
        };
    if (next != theme.get()) {
      Application.setUserAgentStylesheet(
          next == Theme.DARK
              ? new PrimerDark().getUserAgentStylesheet()
              : new PrimerLight().getUserAgentStylesheet());
      theme.set(next);
    }
  }
}
