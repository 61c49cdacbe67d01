package org.dateline.timeline;

/** Light or dark. */
public enum Theme {
  LIGHT,
  DARK
}
