package org.dateline.format.imports;

import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.dateline.model.DateSpec;
import org.jspecify.annotations.Nullable;

/** Times of a calendar as EDTF: wall-clock times, with the name of their zone beside them. */
final class CalendarDates {

  private CalendarDates() {}

  /** The zone of a name, be it one of Windows' own or with a path before it; null for none. */
  static @Nullable ZoneId zone(String name) {
    String plain =
        name.strip().replaceFirst("^/?(?:[^/]*\\.[^/]*/(?:[^/]*_\\d+[^/]*/)?|Olson_[^/]*/)", "");
    try {
      return plain.isEmpty() ? null : ZoneId.of(plain);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A time as the file writes it; null when the property has none. */
  static @Nullable LocalDateTime local(@Nullable DateOrDateTimeProperty property) {
    ICalDate date = property == null ? null : property.getValue();
    DateTimeComponents raw = date == null ? null : date.getRawComponents();
    if (raw == null) {
      return null;
    }
    try {
      return LocalDateTime.of(
          raw.getYear(),
          raw.getMonth(),
          raw.getDate(),
          raw.hasTime() ? raw.getHour() : 0,
          raw.hasTime() ? raw.getMinute() : 0,
          raw.hasTime() ? Math.min(59, raw.getSecond()) : 0);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether a time names a day only. */
  static boolean isDay(@Nullable DateOrDateTimeProperty property) {
    return property != null && property.getValue() != null && !property.getValue().hasTime();
  }

  /** Whether a time is in UTC. */
  static boolean isUtc(@Nullable DateOrDateTimeProperty property) {
    ICalDate date = property == null ? null : property.getValue();
    DateTimeComponents raw = date == null ? null : date.getRawComponents();
    return raw != null && raw.hasTime() && raw.isUtc();
  }

  /** EDTF of a local time, as a day or with seconds. */
  static String edtf(LocalDateTime t, boolean day, boolean utc) {
    DateFields fields = DateFields.of(t, true);
    return (day ? fields.asDay() : utc ? fields.withShift("Z") : fields).edtf();
  }

  /** A date in a zone; null for the timeline's. */
  static DateSpec spec(String edtf, @Nullable ZoneId zone) {
    return zone == null || edtf.indexOf('T') < 0
        ? DateSpec.of(edtf)
        : new DateSpec(
            edtf, null, null, null, null, null, null, zone.getId(), null, null, Map.of());
  }

  /** The wall clock of a zone at an instant. */
  static LocalDateTime at(Instant instant, @Nullable ZoneId zone) {
    return LocalDateTime.ofInstant(instant, zone == null ? ZoneOffset.UTC : zone);
  }
}
