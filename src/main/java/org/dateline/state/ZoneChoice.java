package org.dateline.state;

/**
 * Whose time zone the axis and the times of day are shown in. Where events lie does not change with
 * it.
 */
public enum ZoneChoice {
  /** The timeline's own, which decides its day borders. */
  TIMELINE,
  UTC,
  /** That of this computer. */
  COMPUTER
}
