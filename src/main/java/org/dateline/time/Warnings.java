package org.dateline.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is odd, though readable, in a date. */
final class Warnings {

  private Warnings() {}

  static @Nullable String of(Edtf e) {
    return switch (e) {
      case EdtfDate date -> of(date);
      case EdtfDateTime time -> of(time);
      case EdtfInterval i -> {
        String first = of(i.start());
        yield first != null ? first : of(i.end());
      }
      case EdtfSet set -> of(set);
    };
  }

  private static @Nullable String of(EdtfInterval.End end) {
    return end instanceof EdtfInterval.Dated(Edtf value) ? of(value) : null;
  }

  private static @Nullable String of(EdtfSet set) {
    for (EdtfSet.Item item : set.items()) {
      String first = item.from() == null ? null : of(item.from());
      String last = item.to() == null ? null : of(item.to());
      if (first != null || last != null) {
        return first != null ? first : last;
      }
    }
    return null;
  }

  private static @Nullable String of(EdtfDate date) {
    return YearRange.of(date.year()).held()
        ? "the year of "
            + date.print()
            + " is beyond the axis, which ends 292 billion years from now; it is shown there"
        : null;
  }

  private static @Nullable String of(EdtfDateTime time) {
    if (time.zone().isEmpty()) {
      return null;
    }
    CivilDate day = time.date();
    LocalDateTime local =
        LocalDateTime.of(
            java.time.LocalDate.of((int) day.year(), day.month(), day.day()),
            LocalTime.ofSecondOfDay(time.secondOfDay()));
    List<ZoneOffset> offsets = ZoneId.of(time.zone()).getRules().getValidOffsets(local);
    if (time.shift().isEmpty()) {
      return offsets.isEmpty()
          ? "the clocks of " + time.zone() + " skipped " + time.print() + "; a later time is shown"
          : null;
    }
    // RFC 9557 section 2: Z says the local offset is not known, so it contradicts no zone.
    ZoneOffset stated = ZoneOffset.ofTotalSeconds(time.shiftSeconds());
    if (time.shift().equals("Z") || offsets.contains(stated)) {
      return null;
    }
    return time.shift()
        + " is not the time of "
        + time.zone()
        + " then"
        + (offsets.isEmpty() ? "" : ", which was " + offsets.getFirst().getId())
        + "; the shift is believed";
  }
}
