package org.dateline.app.log;

import java.nio.file.Path;
import org.dateline.shell.settings.Surroundings;

/** Where the platform wants a program to keep its logs. */
public final class LogFolder {

  private LogFolder() {}

  /** The folder for this user on this platform; it need not exist yet. */
  public static Path here() {
    return find(Surroundings.here());
  }

  static Path find(Surroundings s) {
    return switch (s.os()) {
      case WINDOWS ->
          s.folder("LOCALAPPDATA")
              .orElse(s.home().resolve("AppData").resolve("Local"))
              .resolve("Dateline")
              .resolve("logs");
      case MAC -> s.home().resolve("Library").resolve("Logs").resolve("Dateline");
      case OTHER ->
          s.folder("XDG_STATE_HOME")
              .orElse(s.home().resolve(".local").resolve("state"))
              .resolve("dateline");
    };
  }
}
