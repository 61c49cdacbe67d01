package org.dateline.layout;

/** What the lower row of the axis counts, from the finest. */
public enum TickUnit {
  MICROSECOND,
  MILLISECOND,
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM,
  /** Steps of 10,000 to 50,000 years, still numbered BC and AD. */
  TEN_MILLENNIA,
  /** Steps of 100,000 years and more, named by how long ago: 66 Ma, 13.8 Ga. */
  DEEP_TIME
}
