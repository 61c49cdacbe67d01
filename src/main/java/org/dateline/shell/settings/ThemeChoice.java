package org.dateline.shell.settings;

/** The user's wish for light or dark. */
public enum ThemeChoice {
  /** As the system has it, also when that changes. */
  SYSTEM,
  LIGHT,
  DARK
}
