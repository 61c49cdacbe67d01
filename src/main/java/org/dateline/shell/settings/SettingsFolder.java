package org.dateline.shell.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where the platform wants a program to keep its settings. */
public final class SettingsFolder {

  /** System property that names another folder, for tests. */
  public static final String PROPERTY = "dateline.config.dir";

  private SettingsFolder() {}

  /** The folder for this user on this platform; it need not exist yet. */
  public static Path here() {
    return find(System::getProperty, System::getenv);
  }

  @SuppressWarnings("NullAway") // both look-ups answer null for what is not set
  static Path find(UnaryOperator<String> property, UnaryOperator<String> env) {
    String given = property.apply(PROPERTY);
    if (set(given)) {
      return Path.of(given);
    }
    Path home = Path.of(or(property.apply("user.home"), "."));
    String os = or(property.apply("os.name"), "").toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      String roaming = env.apply("APPDATA");
      return (set(roaming) ? Path.of(roaming) : home.resolve("AppData").resolve("Roaming"))
          .resolve("Dateline");
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Dateline");
    }
    // The XDG specification tells programs to ignore a relative path.
    String xdg = env.apply("XDG_CONFIG_HOME");
    return (set(xdg) && Path.of(xdg).isAbsolute() ? Path.of(xdg) : home.resolve(".config"))
        .resolve("dateline");
  }

  private static boolean set(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
