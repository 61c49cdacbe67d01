package org.dateline.time;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** What time zones are called on the screen. */
public final class ZoneNames {

  private ZoneNames() {}

  /** The IANA name; {@code UTC} for what Java calls “Z”. */
  public static String of(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }
}
