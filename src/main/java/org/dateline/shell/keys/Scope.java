package org.dateline.shell.keys;

/** Where the keys of an action are heard. */
public enum Scope {
  /** Everywhere, even while the key sheet or the palette covers the window. */
  ALWAYS,
  /** In the whole window, unless something covers it. */
  WINDOW,
  /** While the timeline has the focus. */
  TIMELINE,
  /** While the search field has the focus. */
  SEARCH,
  /** While the passage reader has the focus. */
  PASSAGE;

  /** Whether one key press could mean an action here and an action there. */
  boolean overlaps(Scope other) {
    boolean otherPane =
        this == TIMELINE && other == PASSAGE || this == PASSAGE && other == TIMELINE;
    return this == other || (this != SEARCH && other != SEARCH && !otherPane);
  }
}
