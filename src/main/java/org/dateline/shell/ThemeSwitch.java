package org.dateline.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.dateline.shell.settings.Comfort;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.settings.ThemeChoice;
import org.dateline.timeline.Theme;

/**
 * How all windows look: light or dark, high contrast, size of text, stillness. Each is the system's
 * until the user says otherwise, and changes at once. On the FX thread.
 */
public final class ThemeSwitch {

  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");

  /** Pixels of the style sheet's body text. */
  private static final double BODY = 13;

  private static final String NO_SHEET = "data:text/css,";

  private final SettingsStore settings;
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();

  /** What is dressed; weak, because this outlives all windows and must not keep a closed one. */
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

  private boolean dressed;

  public ThemeSwitch(SettingsStore settings) {
    this.settings = settings;
    Platform.getPreferences().addListener((InvalidationListener) o -> apply());
    // Until something is dressed nothing needs the theme's sheet, which takes long to read; without
    // any, the first control would ask for JavaFX's own.
    Application.setUserAgentStylesheet(NO_SHEET);
    apply();
    Window.getWindows().addListener(this::dressPopups);
  }

  /** What is on now. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** How much larger than usual everything is; 1 for the usual size. */
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** Whether nothing is to fade or move by itself. */
  public ReadOnlyBooleanProperty stillProperty() {
    return still.getReadOnlyProperty();
  }

  /**
   * Dresses a scene, now and whenever the looks change; once more when it has got another root. Its
   * size of text it must see to itself.
   */
  public void dress(Scene scene) {
    if (!dressed) {
      dressed = true;
      setSheet();
    }
    if (scenes.add(scene)) {
      scene.getStylesheets().add(Assets.url("shell/dateline.css"));
    }
    refresh(scene);
  }

  /** From light to dark or back; remembered. */
  public void toggle() {
    choose(theme.get().dark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
  }

  /** Remembers a choice and shows it. */
  public void choose(ThemeChoice choice) {
    settings.update(s -> s.withTheme(choice));
    apply();
  }

  /** Remembers other choices and shows them. */
  public void comfort(UnaryOperator<Comfort> change) {
    settings.update(s -> s.withComfort(change.apply(s.comfort())));
    apply();
  }

  private void apply() {
    Platform.Preferences system = Platform.getPreferences();
    Comfort comfort = settings.get().comfort();
    boolean dark =
        switch (settings.get().theme()) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> system.getColorScheme() == ColorScheme.DARK;
        };
    Theme next = Theme.of(dark, comfort.contrast().on(highContrast(system)));
    boolean other = next.dark() != theme.get().dark();
    theme.set(next);
    if (other && dressed) {
      setSheet();
    }
    zoom.set(comfort.textSize() / 100.0);
    still.set(comfort.stillness().on(system.isReducedMotion()));
    scenes.forEach(this::refresh);
  }

  private void setSheet() {
    Application.setUserAgentStylesheet(
        theme.get().dark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /** JavaFX has no name of its own for it; these are Windows' and GTK's. */
  private static boolean highContrast(Platform.Preferences system) {
    return system.getBoolean("Windows.SPI.HighContrast").orElse(false)
        || system.getString("GTK.theme_name").orElse("").contains("HighContrast");
  }

  private void refresh(Scene scene) {
    mark(scene.getRoot());
    if (scene.getRoot() instanceof DialogPane pane) {
      size(pane);
    }
  }

  private void mark(Parent root) {
    root.pseudoClassStateChanged(DARK, theme.get().dark());
    root.pseudoClassStateChanged(CONTRAST, theme.get().contrast());
  }

  /** Menus and tooltips are windows of their own. */
  private void dressPopups(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      for (Window w : change.getAddedSubList()) {
        if (w instanceof PopupWindow popup) {
          mark(popup.getScene().getRoot());
          size(popup.getScene().getRoot());
        }
      }
    }
  }

  private void size(Parent root) {
    root.setStyle("-fx-font-size: " + BODY * zoom.get() + "px;");
  }
}
