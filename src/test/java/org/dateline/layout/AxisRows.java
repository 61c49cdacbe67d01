package org.dateline.layout;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dateline.model.TimePoint;

/** Short hands for tests of the axis. */
final class AxisRows {

  /** Every character is 7 pixels wide. */
  static final TextMeasure MEASURE = (text, face) -> 7.0 * text.length();

  private AxisRows() {}

  static AxisTicks ticks(TimePoint from, double seconds, double width, ZoneId zone, Locale locale) {
    return Axis.ticks(new TimeScale(from, seconds / width), width, zone, locale, MEASURE);
  }

  /** The ticks from one local time to another. */
  static AxisTicks ticks(String from, String to, double width, String zone) {
    TimePoint start = at(from, zone);
    return ticks(start, at(to, zone).minus(start), width, ZoneId.of(zone), Locale.UK);
  }

  static TimePoint at(String local, String zone) {
    return TimePoint.ofSeconds(LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toEpochSecond());
  }

  /** The labels that can be seen, in order. */
  static List<String> labels(List<Tick> row) {
    return row.stream().map(Tick::label).filter(l -> !l.isEmpty()).toList();
  }
}
