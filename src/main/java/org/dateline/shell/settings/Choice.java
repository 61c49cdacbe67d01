package org.dateline.shell.settings;

/** Something that follows the system until the user says otherwise. */
public enum Choice {
  SYSTEM,
  OFF,
  ON;

  /** What is to be done. */
  public boolean on(boolean system) {
    return this == SYSTEM ? system : this == ON;
  }
}
