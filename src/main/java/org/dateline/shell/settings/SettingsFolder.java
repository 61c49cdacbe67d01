package org.dateline.shell.settings;

import java.nio.file.Path;

/** Where the platform wants a program to keep its settings. */
public final class SettingsFolder {

  /** System property that names another folder, for tests. */
  public static final String PROPERTY = "dateline.config.dir";

  private SettingsFolder() {}

  /** The folder for this user on this platform; it need not exist yet. */
  public static Path here() {
    return find(Surroundings.here());
  }

  static Path find(Surroundings s) {
    return s.property(PROPERTY).map(Path::of).orElseGet(() -> own(s));
  }

  private static Path own(Surroundings s) {
    return switch (s.os()) {
      case WINDOWS ->
          s.folder("APPDATA")
              .orElse(s.home().resolve("AppData").resolve("Roaming"))
              .resolve("Dateline");
      case MAC -> s.home().resolve("Library").resolve("Application Support").resolve("Dateline");
      case OTHER ->
          s.folder("XDG_CONFIG_HOME").orElse(s.home().resolve(".config")).resolve("dateline");
    };
  }
}
